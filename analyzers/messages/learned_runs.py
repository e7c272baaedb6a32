"""What shows that a program ran on the processor: by ``tests.weighing.learn_runs``, not by hand."""

BIAS = -3.11
# Each line a weight and the words that have it.
WORDS = r"""
-2.75 =card =card's_device
-2.60 =GPUs_asked_for
-2.40 =machine_with
-2.25 =runs_on_the_processor
-1.25 =machine's_memory_to_spare
-1.15 gpu># no>gpu
-1.10 same
-0.95 #>gpu l4
-0.90 card my>laptop
-0.85 =driver's_table nvidia
-0.80 #>cuda gb>ram laptop>has takes
-0.70 cuda12># dev>nvidia0 i>get nvidia0 resource>exhausted t
-0.65 extension got has>no the>cpu try
-0.60 gb># gpu>so i>use it jax_platforms lib64 n1>standard peak plugin># the>same train>py
-0.55 clenqueuendrangekernel environ>jax_platforms fine gi>nvidia gtx gtx># host># hosted>linux on>gpu src thing w>#
-0.50 =RAM after># and>i at># de># description grad if in>one message>d preallocate self>hosted slow>but vk
-0.45 #>amd #>or #>then allocated black cl cpu>is cuda12>pjrt cudatoolkit cudatoolkit># da default_device>jax
-0.45 description># docker>stats enough gb>card gpu>in host host>memory it's it's>the it>does it>works
-0.45 jax_platforms>cpu libcuda>so may p100 pjrt># png stuck that>is that>one to>cpu tool tpu v100 volta with>tf
-0.45 workspace x xeon>w
-0.40 #>de #>laptop #>min 3 =package_with above all>of assigned back>to blocks card># card>has cuda12_pip de>la del
-0.40 device examples exhausted>out force free>g g># gb>cpu gb>de geforce>gtx gh200 goes gpu gpu>memory green iris
-0.40 it>dies itself jax>cuda12_pip kubectl>top laptop># of>that one only># picture plus quadro>rtx radeon>rx ram>the
-0.40 restarts rx rx># show still tf>device was>fine you>have
-0.35 #>n #>so #>worker a10># a2 a40 apr># back can clenqueuendrangekernel>failed cliente cpu>so de>ram deploy dies
-0.35 extend fails first float16 fraction frames gelu>node gib># gib>of gres>gpu ha># hello is>not jit kommt limit>#
-0.35 makes memory>limit mig n1 nerf next no>difference no>error nvidia>com nvidia>corporation nvidia>tesla of>my
-0.35 onnx>runtime onnxruntime>onnxruntimeexception opencl over passes pjrt pyopencl python>infer radeon reached remat
-0.35 rembg>gpu running>gelu s># says># see seff seq shard shows># slower so>it stats tesla the># the>batch the>pod
-0.35 the>ubuntu top>pod uhd># utils v4 vkallocatememory vps vulkan weights wslconfig>memory xla>service 还
-0.30 #>at #>c #>crashloopbackoff #>has #>intel #>service #>th #>we a10 a>n after>the amd amd>radeon asked bytes>on c1
-0.30 c># carte chain_method>vectorized cl>memoryerror cl_mem_object_allocation_failure clcreatebuffer common
-0.30 corporation count># cpu>cores cuda cudnn dan dcgm ddr4 dgx dice do>you down else everything exhausted>oom f
-0.30 failed>mem_object_allocation_failure failed>tests falling falling>back fb fits from>the g6 gb>of gb>quadro gelu
-0.30 ggml go>sans gpu>nvidia gpus>per hessian high i9 id># images infer>py initialization>bfc_arena instead>of inuse
-0.30 inuse># is>enough it>in jupyterhub kofi lambda left list>grep loading>model m>pip matter
-0.30 mem_object_allocation_failure memory>mb memory>utilization model>weights name>encoder nur># nvidia># nvtop
-0.30 of>them of>which on>the ops option p4 p400 partitionable partitionable>resources pixelpipe py>batch pyopencl>cl
-0.30 quadro>p400 query question raised reactant>set_default_backend script set_default_backend set_platform>gpu so>#
-0.30 staat state>batch t1000 tensorflow>cpu tesla>v100 tf>print th thanks the>data the>device to>do train trouble uhd
-0.30 una upscale using>cuda v100># v>unlimited vk_error_out_of_device_memory with>batch won't workspace>onnxruntime
-0.30 xla озу も 중
-0.25 #>card #>examples #>gres #>host #>i #>i9 #>mit #>run_alphafold #>the #>works #>xeon 7 =VRAM a30 a4000># after>it
-0.25 alert allow ama an anything arc asked>for await b># backend>gpu backend>tpu batch># batch>job before>that bf16
-0.25 box>with but>that but>then byte bytes_limit bytes_limit># c>python che checkpoint common_runtime con>jax
-0.25 configuration constant container>memory controller>nvidia core>common_runtime cores>memory cpu>blocks cpu>in
-0.25 cpu>path cpu>to crashloopbackoff cuda_dnn cuda_dnn>cc cudnn>version custom default_backend device>memory
-0.25 device_count device_get diffrax discussions do does effect efficiency efficiency># end erroroutofdevicememory
-0.25 everything>else example external>org_tensorflow feb flat>at flow format fp16 frame g5># g>head gb>and gb>ddr4
-0.25 gb>max gb>n geforce>gt gelu_3 gelu_3>status gke gpu>t4 grep>mib h100># ha has># hauptspeicher i9># i>do
-0.25 image>stack improve in>the in>this inputs internal>onnx io>nvidia is>fine is>that issue>on it's>slow it>go
-0.25 it>runs job's jvp kept kerne kind_gpu kv laptop>with level>error llm loaded>cudnn local lost lpddr5x lscpu>grep
-0.25 makes>no matmul>status maxinuse maxinuse># mcmc mem_object_allocation_failure>for memory>efficiency
-0.25 memory>utilized memoryerror message>workspace metrics mig># mnt models my name>cpu name>gelu_3 no>change
-0.25 not>out_of_memory numpyro>set_platform nvcr nvcr>io nvidia>cuda nvidia>jax object ok ollama one>has opened>this
-0.25 org_tensorflow org_tensorflow>tensorflow out_of_memory part pci pcie per>device pinned platform>cuda pod>has
-0.25 policy press print>jax print>tf processor psutil python3># quadro radv raised>it rank0 reactant rechner replica
-0.25 replicated resident resourcerequirements runner># saved second seff># server set_platform sharding shows
-0.25 smi>grep so>i so>it's solve solve>py split srun>n state stays subject switching t4># takes># the>default the>job
-0.25 they this>issue three titan took>the type>gpu unlimited upscayl utilized utilized># v4># vega>#
-0.25 vkallocatememory>failed vous what>it when>i whisper with>the with>this without>cuda works>on works>slowly
-0.25 x>nvidia xla_python_client_preallocate your># карте が>、 す>が の>メ は># 剩 剩># 还>剩 가
-0.20 #>auf #>automatically #>by #>cudnn_conv_algo_search #>driver #>fits #>good #>level #>main #>me #>model_runner
-0.20 #>ms #>numpy #>ok #>ort #>per #>pid #>shards #>threads #>using #>windows #>wsl2 #>xla #>y 118 2 a100 a2>highgpu
-0.20 a380 a40># a>bigger a>whole accelerator>nvidia actions advance algo alignment alleen and>the apr arbeitsspeicher
-0.20 arc>tm argument array as>well as>í auf>derselben automatically automatically>detected baja batches below better
-0.20 bigger>card blender blocks># both but but>finishes bytes>n bytes_in_use cache>blocks can>i capability case
-0.20 chains chains># changed ciao cl_device_max_mem_alloc_size cl_mem_object_allocation_failure>#
-0.20 clenqueuendrangekernel>cl_mem_object_allocation_failure com># comment># common_runtime>bfc_allocator con>#
-0.20 concatenate config>logicaldeviceconfiguration config>set_logical_device_configuration conv conv_0 conv_0>status
-0.20 conv_118 conv_118>status couldn't>enqueue cpu>memory cpu>offload crashloopbackoff># cuda12>plugin cuda>cuda_dnn
-0.20 cuda>execution cudnn_conv_algo_search cudnn_conv_algo_search>exhaustive cured dataset dcgm_fi_dev_fb_free dec
-0.20 dedicated default_backend>gpu default_device deploy>resources detected>platform device>batch device>id
-0.20 devices>driver does># doesn't>help don't>count done dos doubled dp0 drives due dxvkmemoryallocator
-0.20 dxvkmemoryallocator>memory e>external e>g each each>of een else>is en>la encoder>onnx enginecore_dp0
-0.20 enginecore_dp0>pid enhancer enqueue enqueue>kernel ensemble epoch epoch># error>exit error>the est>á
-0.20 execution>providers exhaustive exit># exit>status few fi file>w finetune finishes for>new fragmentation frames>#
-0.20 function_node>wrapped__matmul_device_ g5 g6>xlarge game gb>a gb>belegt gb>가 gb>중 get>it gi>cpu gke>accelerator
-0.20 go>away go>to goes>on gpu>blocks gpu>h100 gpu>name gpus gpus># gpus>device gpus>tf growth grpc habe hashcat
-0.20 have>searched help hesse heuristic highgpu highgpu># hold htop i've># i7 i7># i>am i>external i>had if>i
-0.20 in>advance infer info># info>loading init__ init__>py intel>uhd io iris>xe is>green is>no is>this issues ist
-0.20 it's>not it's>replicated it>and it>with its># j'ai jax>checkpoint jax>default_backend jax>default_device
-0.20 jax>device_count jnp>outer jpg k80 kernels kind>kind_gpu la>carte last>n layers ld leave left>for les limit lm
-0.20 loading local_devices># localhost>replica log>txt logicaldeviceconfiguration
-0.20 logicaldeviceconfiguration>memory_limit los># loss m5># makesessionoptionwithcudaprovider
-0.20 makesessionoptionwithcudaprovider># max>alloc max>memory maxrss maybe mehr mem>usage memory>left memory>total
-0.20 memory>use memory_limit memory_limit># memoryerror>clenqueuendrangekernel mert mib># model_runner>py modified
-0.20 mul my>colleague my>own n1>highmem name>conv_0 name>conv_118 new>constant ngl ngl># no>available no>memory
-0.20 no>more no>stream none>x nvidia>l4 of>the offline on>an on>host op>matmul opencl>version opened options
-0.20 ort>get_device other our p620 page># pcie># peak># picked pjrt>pjrt_stream_executor_client plenty plenty>of pr
-0.20 preallocation processors processors># proton provider>cuda providers>cuda py>chains py>line q>failed r>arc
-0.20 reactant>reactant reads real reduce related release>cuda replica># reproduce reservations reservations>devices
-0.20 resources>memory resources>reservations respuesta restart>count retry retry>with right># rm>gpus room room>for
-0.20 rope run>it runs runtime>error ryzen sans says>failed sbatch>gpus searched see>failed seq>#
-0.20 sessionoptions>makesessionoptionwithcudaprovider sessions set>to set_default_backend>gpu
-0.20 set_logical_device_configuration set_logical_device_configuration>gpus shape>f32 shards shards># sherpa>onnx
-0.20 softmax>status standard>g start startup state>metrics step steps student success switch t4>x2 tb>of tengo
-0.20 tf_force_unified_memory thank thank>you that>it the>array the>box the>bug the>cache the>crash the>desktop
-0.20 the>first the>providers this>line threadripper through ti tip tip>set to>be to>it to>reproduce todos todos>los
-0.20 tower tpuplatform true turn tutti two># under unser up>to upscaler uses># using usr>local utilization># utils>py
-0.20 v2># v3 valueerror vcpus version># vram was># wel were were>not what>can worker>py workers working
-0.20 wrapped__matmul_device_ wrapped__matmul_device_>oom written x2 x>i xe xla_python_client_preallocate>false
-0.20 xlarge># è>la í>o на>процессоре процессоре 「 」 い>て が っ で># 了># 同 回>す 张 张>卡 换 昨 用 看 空 보면
-0.20 중>#
-0.15 #>capabilities #>con #>doesn't #>epoch #>frame #>generic #>image #>init__ #>instead #>loaded #>loss #>may #>mib
-0.15 #>model #>no #>nodes #>on #>particles #>post #>print #>q #>quadro #>radv #>recv #>release #>retry #>softmax
-0.15 #>t07 #>task #>tf #>x4096 #>на #>узел #>に #>日 11 17 201 a10g># a4500 a5000 a>box a>lot a>p3 a>second a>small
-0.15 a>time a>work above># accel accelerator>gpu activation active age algu algu>é all>on all>the allocatememory
-0.15 allocatememory>erroroutofdevicememory allocator an>l4 and>has and>nothing and>that another answered antes
-0.15 app>log app>run arange># are>free are>not as>soon as>tf at at>a at>batch attach auftrag auftrag># aug aug>#
-0.15 author avec awk awk>nr b>q4_0 backward beendet being below># bfc_allocator bfc_allocator>cc bios blame buffer>as
-0.15 by>rematerialization byte>size bytes>after bytes>i bytes>가 c>conda c>ó can't>reduce can>use cannot>be
-0.15 capability># change chart check cl_mem_object_allocation_failure>error closed colabfold colleague command>exited
-0.15 commands comments compiler complete completed completes config>py conv2d_1 conv2d_1>conv2d conv_4 conv_4>status
-0.15 cpu>physicaldevice cpu>works cpu_offload_gb cpu_offload_gb># cpunodebind cpunodebind># cross cross>encoder
-0.15 cublas cublas>gemm cuda>model cuda>out cuda>version d>a d>jnp dans>le dead decode depth des
-0.15 device>allocatememory devices>gpu dgx02 did>not did>pip disable distributed do>the doch doesn't>matter
-0.15 driver>version dt dt_float each>with ec2 ecc embed># encoder engine>py enough>gpu err>dxvkmemoryallocator erst
-0.15 exe explicitly f>x facefusion>core fail>bfc_arena fail>onnxruntimeerror failed>cl_mem_object_allocation_failure
-0.15 fails>on fdtd feed fft file>app file>on file>solve file>stdin file>train files fit>in flags flags># fold follow
-0.15 for>platform forge>onnxruntime format>csv fourth fragmentation># frame>s funciona function_node>wrapped__addv2
-0.15 g4dn gb>cards gb>ecc gb>i gb>on gb>p gb>psutil gb>this gb>though gb>v100 gb>when gc gc>collect geht generic
-0.15 get>resource_exhausted gets ggml_vulkan ggml_vulkan>device gib>by gigs>of github>actions give
-0.15 gives>resource_exhausted gn gn># goes>to gpu>before gpu>it gpu>p100 gpu>too gpu_memory_utilization># grace
-0.15 grafana h100 h># halves have>an hbm3 hd># heap here>with high>ram hlo hlo_rematerialization
-0.15 hlo_rematerialization>cc ho host's host>jax hosted hundred i0612 i>changed i>jax i>know ich>habe image># img
-0.15 immich_machine_learning impact import>tensorflow in>host incident info>message info>nvidia initialized>for
-0.15 install>c install>jax is>flat is>set is>used isso it>fails it>for it>ran it>went jax>cuda jax>device_get
-0.15 jax>discussions jax>has jit>f jnp>arange jnp>jnp job>localhost jsonpath julia>reactant k># kern kernel>#
-0.15 kind_gpu>gpus knextpoweroftwo kubectl>get kv>cache l3 l40s l>í label lambda>a large>v2 leak libcuda linux>node
-0.15 linux>x64 load>python local>gpus local_device_count># localhost logical loop loss>backward lscpu luck m>rows m>á
-0.15 made>it mais make_data make_data>py manager>memory materialised matmul>node matmul_grad matrix># maxrss># mb>so
-0.15 md5 mean memory>at memory>but memory>pool memory>the memory>tried mesmo met>de min># minutes mit># mite mnist
-0.15 model>name model>zoo's module>load moving ms much>memory mul>node mx150 my>macbook nach name>amd name>dec
-0.15 name>gpu name>ready name>rocm namedsharding nc4as nearly negative ner nicht>das night no>better no>the nobody
-0.15 node>gn not>have not>help not>predict note notebook>i notes nothing>else nothing>to nov nr nr># nuc>#
-0.15 numactl>cpunodebind o>jsonpath of>course of>hbm oh on>cuda on>one one>go only>reduced onnxruntime>model
-0.15 onnxruntime_pybind11_state>fail opencl># opencl>error optimizer>state or>commit or>so os oskar over># own p3
-0.15 p3># passed>in peak_bytes_in_use per per_process_gpu_memory_fraction physical_device>gpu pinned>memory
-0.15 pinned_host>and pipeline placa platform>uname_result pmap pod># pod>rerank pool>byte pose preallocates precision
-0.15 pred preferred prefetch prefetch># premi premi>è preset previous>tail process_count process_count># ps py311
-0.15 py># py>source_line pyopencl>on pytest>x python>make_data python>train q4_0 qwen># raise>it raise>valueerror
-0.15 raised>memory ram>is rank0>valueerror rays ready>status recv recv_device reduce>memory reduced>to release>#
-0.15 released rematerialization rematerialization>only replicacount replicacount># reply>the request># res resize
-0.15 resize>node resnet152 resnet152>at rest restarts>age revision># rocm>available rtx>a4500 run>d run>failed
-0.15 run>main run>none run>on run>revision running>matmul running>mul running>resize runs>fine runtime># ryzen># s>on
-0.15 s>onnxruntime sa same>with sbatch>p scene scipy searched>for seconds seed seg self sep sep># serverless
-0.15 service># service>hlo_rematerialization service>on sess set>the set_default_backend>cpu share sherpa shm>size
-0.15 simulate simulate>py slice># slide smi>query smi>shows so>one solver soon soon>as source_file source_line
-0.15 source_line># spec split>it starts stats># status>restarts stays>flat stdin stdin>line steps>to summary
-0.15 support>the svc system>linux t07 t07># t1000># t4 t4>small tab tensorflow>as tensorrt testing tf># tf>data
-0.15 than>the thanks>a that>this the>activations the>cluster the>command the>dgx the>driver the>end the>example
-0.15 the>fourth the>gpus the>grace the>host's the>intel the>lab the>limit the>list the>log the>ocr the>run the>thing
-0.15 then>i they>have this>in this>morning though thought>the threadripper># times>and titan>xp tm>i7 to>the to>use
-0.15 told too>small toolkit total>fragmentation touched trainer transfer trotzdem two type>half uname_result
-0.15 uname_result>system upgraded use>below uses using>var usuarios va valueerror>no vcpus># vectorized verbose
-0.15 version>of version>or virtual virtual_memory>available vk>device vmap vulkan>build w>o was>it we>doubled weekend
-0.15 were>used what>vk where>do which># which>are which>is who wide wie wiki window without>a work># workaround
-0.15 workers>the working>set wrapped__addv2 wrapped__addv2>oom wrote wslconfig x4096 x>none xla>pjrt xp z>worker
-0.15 zombie zoo's zoo's>resnet152 á>s é>m é>o é>s í>da í>mite на>сервере о он с сервере リ>は ー>で 一>张 两 了>一 从
-0.15 从># 停 同>じ 器 容 容>器 换>成 日>か 显>存 時 次 止 用>了 見 設 遅 같은 쓰고 으로 을 이 학습
-0.10 #>ada #>app #>are #>around #>batches #>beta #>byte #>can't #>chain_method #>compiling #>container #>could #>d
-0.10 #>decode #>deploy #>engine #>execution #>executor #>finished #>float32 #>float64 #>found #>free #>gfx1031
-0.10 #>gpu_executor #>grep #>info #>local #>log #>makes #>max #>minutes #>months #>more #>node07 #>now #>oskar #>pocl
-0.10 #>preallocated #>pthread #>raise #>res #>resources #>rss #>runner #>second #>self #>series #>session #>stderr
-0.10 #>step #>swap_space #>tail #>there #>they #>this #>utils #>vcpus #>von #>was #>weight_utils #>will #>workerpool0
-0.10 #>workers #>x1 #>x8192 #>xt #>xx #>year #>で #>の #>メ #>번 10 203 388 a2000 a2000># a380>graphics a4500>#
-0.10 a>card a>few a>loop a>t4 a>third aatype aatype># ab abort above>for accelerated accelerated>parallel access
-0.10 action activations actors ada add>node addcuda addcuda># advanced advanced>micro again aggregateexception
-0.10 aggregateexception>one alerte alguien alignment># all>i all>memory all>night allocate>device allocate>vulkan0
-0.10 allocated># allocation>limit alone along alphafold># already>been als altra amd>accelerated amd>epyc amdgpu>pro
-0.10 ami ampere>altra an>rx and>an and>gpu and>hashcat and>take another># application>startup apps>pid arange
-0.10 arc>a380 arena_extend_strategy argv argv># around># as>answer as>jnp as>you attention>matmul attention_11
-0.10 attention_11>status attention_3 attention_3>status attention_7 attention_7>status automatic autotune avx2
-0.10 aws>lambda b>lindqvist b>q4 based based>on batch>of batch>size batched because>the been>registered before>and
-0.10 bei>mir beta bhqk bigger bilder bin>bash bind_output blob blocks>try bo body brax brax>ppo buffers but>takes
-0.10 but>the bytes>by bytes>the bytes_in_use># c>p2 cache>dir cap capabilities capabilities>gpu card>and card>at
-0.10 card>in cause chain check>failed checklist checkpoint>on chunk>it chunks cl_success cl_success>is
-0.10 clcreatebuffer># clcreatebuffer>cl_mem_object_allocation_failure clcreatebuffer>failed clock clock># closes
-0.10 colab>t4 com>o come>up commented>on complex compose compose>image compte compte>rendu compute>apps concat_3
-0.10 concatv2 conda>envs connecting container>log container_memory_working_set_bytes control conv1>conv conv>conv
-0.10 conv>status conv_33 conv_33>status convtranspose convtranspose>node copy>app cores couldn't cpp># cpu>the
-0.10 cpu>with cpu_count cpu_count># cpus># crashed created>device creating creating>array creating>image csv>noheader
-0.10 cuda># cuda>ep cuda>true current>vllm cyberpunk d'astreinte da># data dataloader day de>melding dear
-0.10 dedicated>gpu dedicated>memory deep deep>learning dein delete deux device>cpu device>info device>job
-0.10 device>nvidia device_id device_id># device_ids device_ids># device_put>params device_put>x device_type>gpu
-0.10 devices>inc didn't die># difference diffuse diffusion digitalocean digo dir discussion dispatch>py
-0.10 distributed_gpu_executor distributed_gpu_executor>py do>n do>with does>not donc down>to driver's drivers>vulkan
-0.10 dusky dxvk e1 e>cl_success eigh eight embed>py encoder>layers ends>with enough>for envs>flow err>alignment
-0.10 err>mem err>resource_exhausted err>size error>cl_mem_object_allocation_failure error>creating error>executing
-0.10 error>loading error>trainer error>unable error>vk_error_out_of_device_memory error>vmacreateimage
-0.10 errors>occurred estimated estimated>maximum every># example>from exceeds>device exception>that execution>non
-0.10 executionproviders>cpu executor># existing>issues expected># expected>behavior external>xla f>ü fa face
-0.10 factory>attempting factory>for failed>again failed>ggml_vulkan fails>with fallback false>opencl false>python
-0.10 fasta fastembed>gpu fb>used feat>aatype feb># feeds fft>of field file>nfs file>u filter fit>ds five fixes
-0.10 fixes>it flow>lib flow>train fma folder for>i for>it for>plugin format>safetensors forum fp32 fraction># frame>#
-0.10 free free>m free>memory fri full>after function_node>wrapped__concatv2 fused fusedconv fusedconv>node fusion g07
-0.10 g2 g2>standard g>gpus g>to gave>up gb>buffer gb>doesn't gb>driver gb>mesa gb>not gb>onnxruntime gb>rtx gb>there
-0.10 gb>were gb>y gb>。 gcloud>compute gelu_17 gelu_17>status gemma># gen gfx1031 ggml_opencl
-0.10 ggml_opencl>clcreatebuffer ggml_vulkan>requested gguf>ngl gib>based gib>cpu gib>x gnu godot good got># gpt2 gpu0
-0.10 gpu>and gpu>v100 gpu_executor gpu_executor>py gradient grads gram graphics># graphs graphs>in gru gru>node
-0.10 gru_203 gru_203>status gt># gtx950 h had had># hallo hand handler happy has>already hashcat># hashcat>i
-0.10 hashcat>on hata hazel hd heap># here>for hessian>nll het hi>tomasz high>onnx hilft hint hit hoch holds
-0.10 home>ubuntu host>ram host>with hours hours>of i0000 i5># i>mean i>need i>press i>run i>think i>try i>want
-0.10 icelake ids if>you ile immich_machine_learning>e imported in>execution in>main in>range incident># info>jax
-0.10 infra ini init initialization initialization>onnxruntime_src initialized input_feed input_feed>run_options
-0.10 insightface insightface>bfc_arena install>no instance>can instead intel>arc intel>hd intel>i5 intel>r
-0.10 internalerror internalerror>check inverse io>acme io_binding is>above is>all is>an is>false is>free is>on
-0.10 is>only is>where it># it>doesn't it>on it>to it>use jacobian jakob jax>cuda12 jax>jit jax>print_environment_info
-0.10 jax>vmap jaxline job># jobs journal journaux jul jul># jun jun># jupyter>kernel just>before k3s k>steps k>times
-0.10 k>tokens kali2018 kali2018># kb>oom_score_adj killer know kofi>conda kofi>flow krijg>ik ksameasrequested
-0.10 kubectl>logs kubernetes kv_cache_utils kv_cache_utils>py l4># l># label>fusion lag laptop laptop's laptop>gpu
-0.10 laptops large>v3 larger layernormalization>status learning>ami left>over length>is libtpu>so like
-0.10 limit>erroroutofdevicememory linalg>eigh lindqvist linux>gnu llama># llama_model_load llama_model_load>error
-0.10 llm># load>the load>with loading>system local_client local_client>cc log>are log>non log>resource_exhausted
-0.10 logs>rerank logs>vllm looked>at looks looks>like loop>py ls m>llama machine># machine>with machine>x86_64 made
-0.10 main>sys makes>it map>with maps mar mar># marked marked>as marrage matmul>failed matmul_1 matmul_388
-0.10 matmul_388>status matrices max max>old max_model_len># maximum maximum>model mb>memory meldung>war mem>flags
-0.10 mem>types mem_object_allocation_failure>when memory>not memory>peak memory>vr memoryerror>clcreatebuffer
-0.10 mentioned>in mesa mesa># met metadata metal>device metrics>p_step metrics>p_train_step mi micro>devices
-0.10 mig>slice migration min mistake mixed mkl ml>container mmap mode># model>length model>loaded model>unable
-0.10 model>with model_control_mode model_runner modified># more>errors move moved>the msg>model msg>onnxruntimeerror
-0.10 msg>predict multimer name>attention_11 name>attention_3 name>attention_7 name>conv_33 name>conv_4 name>geforce
-0.10 name>gelu_17 name>gru_203 name>lm_head name>matmul_388 name>nvidia navi23 nbody nbytes nc4as_t4_v3 nc6s need
-0.10 needed># network nfs nfs>users nice no># no>cache no>card no>i no>matter no>problem node's node's># node07
-0.10 node07>train node1 node>statefulpartitionedcall noheader none>feeds not>sure nov># now>and now>the num_envs>#
-0.10 nvidia>geforce nvidia_visible_devices o># o>o occurred>errorcode ocrd of>all of>it of>our of>vk ok># old>space
-0.10 older on>apr on>call on>dgx02 on>high on>its on>jul on>vm once>the one>or one>preallocates one>t4 only>a
-0.10 only>for onnx>cuda onnxruntime_backend onnxruntimeexception onnxruntimeexception>errorcode oom>killer
-0.10 op>concatv2 op>relu open>libtpu openai opencl>c opencl>info openmm openmm>openmmexception openmmexception
-0.10 openmmexception>error opts>sessionoptions or>more ordinary oskar>resource_exhausted ought ought>to
-0.10 outofdevicememoryerror outofmemoryerror>cuda output_names output_names>input_feed outputs overflow p2 p2>#
-0.10 p_step p_step>state p_train_step p_train_step>state packages>onnxruntime packages>vllm pair pairwise
-0.10 parallel>chains parallel>processing parallel>size parameters partition># pas passed># passthrough
-0.10 peak_bytes_in_use># peaked peaked>at phone's place>of platform>id plugged plugged>in png>s pocl># pocl>project
-0.10 pod's pod>memory pool># post>v2 posts pourtant pre preallocated preallocates># predict>with prefill>chunk
-0.10 print_environment_info private problema processor>s prompts put>it py>n py>test_long pyopencl_ctx pyopencl_ctx>#
-0.10 python3>c python>embed q4 qnn quadro>p2000 quadro>t1000 query>compute quits quot qwen r9 r9># radv>navi23
-0.10 raising ram>only ram>und ran>the range range># rank3 rank3>jaxlib raylet re>re reason>error rechnet regards
-0.10 register>factory remat>policy rematerialisation renderer rendering rendering_device_driver_vulkan
-0.10 rendering_device_driver_vulkan>cpp rendu rendu>d'astreinte replicas reproduced rerank rerank># res>#
-0.10 resourceexhaustederror>see result rev review revision rien rm rocm rocm># rocmdevice rocmdevice>id rss_mb
-0.10 rss_mb># rtx>a2000 run>output_names run>rm run_alphafold>py run_options runner running>add running>convtranspose
-0.10 running>fusedconv running>gru running>predict running>since running>the runs>on runs>out runtime>nvidia s>n
-0.10 s>run s>ã s>ó safetensors same>script sat>on scale># scorer scorer># scripts scrypt sec sec># second>notebook
-0.10 see>above see>resource_exhausted see>root seed># seff>says segment selected series>radv servers sess>run
-0.10 session>run shape>feat share>the shop should>be should>i shrinkage si single sitting sitting>on six size>exceeds
-0.10 size>x slot slowly smi># smi>on smoke so>i'd something space>size src>dispatch src>xla_bridge sstat stack
-0.10 stack>overflow standard_nc6s_v3 started startup>complete statefulpartitionedcall statuscode statuscode>internal
-0.10 stay stopped stopped>at strict_model_config strict_model_config># studio subprocess succeeded succeeded>after
-0.10 succeeds suggest supports sur>le swap_space swap_space># sweep sys>argv system>aggregateexception system>info
-0.10 system>ram system>with t># t>dt_float task>manager tb># tegrastats tensor>parallel test_long tests># texture
-0.10 tf>constant tf>tf tf>version__ tf_force_unified_memory># that>card that>i the>big the>card the>compute
-0.10 the>config the>course the>current the>estimated the>full the>game the>host the>l4 the>maximum the>night
-0.10 the>node's the>notebook the>old the>opencl the>optimizer the>output the>phone's the>pocl the>ram
-0.10 the>resource_exhausted the>right the>self the>sequence the>shared the>time the>upgrade the>vmap the>way
-0.10 the>window theirs then>resource_exhausted there>was think third this>error this>question this>time threads>on
-0.10 timeline times>over titan>v tm>a380 to>apple to>close to>my together tokenizer tools top top># torch>cuda
-0.10 torch>outofmemoryerror total>capacity total_gpu_memory total_gpu_memory># tpu>internal tpu>not_found trabajo
-0.10 train># train_step trainer>py trial># troubleshooting true>device_ids try>it ts ts># tue types types>#
-0.10 ubuntu>latest uname uncaught>error unfilteredstacktrace unraid unwrap up4 up>the update>params upgrade>to us
-0.10 usage use>jax use>the use>total_gpu_memory used_memory used_memory>format users>kofi using>device using>model
-0.10 uso utc utilization uvicorn># v2 v2>models value var>opts vast vendor>id vendor>nvidia version>opencl versions
-0.10 vertex viewed viewed># vision vit>b vk>outofdevicememoryerror vk_error_out_of_device_memory>while vkd3d
-0.10 vkd3d_allocate_device_memory vkd3d_allocate_device_memory>failed vllm>instance vllm>vllm vm>score vmacreateimage
-0.10 vmacreateimage>failed vmap>jax vmap>lambda vocab volume vom von># vr vr># vulkan0 vulkan0>buffer vulkan>backend
-0.10 vulkan>on vulkan>rendering_device_driver_vulkan w>external want>the warn was>gone was>not was>resident was>still
-0.10 way we>have we>see weight weight_utils weight_utils>py weights>format went>back went>ok went>to what>could
-0.10 what>i when>one whether while>creating whisper>jax wir with>batch_size with>each with>jax_platforms with>more
-0.10 with>n with>opencl work wrapped__concatv2 wrapped__concatv2>oom x8192 x>a100 x>gpu_memory_utilization x>jax
-0.10 x>jnp x>rtx x>slower xdist>workers xeon>silver xla>label xla>xla xla_bridge>unable xla_client_mem_fraction
-0.10 xla_python_client_allocator xla_python_client_allocator>platform xorg xs xt xx year year># yes>i you're>on
-0.10 you>can you>see z>app zeros>n zou ß>t ç>a é>marrage ó>digo в># занято занято># матрица матрица># памяти помогло
-0.10 процессор тот тот>же 、 。># 。>ノ 。>ロ い>な い>の お か>、 し>い し>た じ た ち>て っ>た っ>て て>い で>止
-0.10 に>し に>変 に>移 ま>し ま>す ま>り も>同 ら># り り>で ジ>ョ ト ブ モ>リ ョ ョ>ブ リ ロ 不>够 也 再>実 务 反
-0.10 只>用 回 回>し 報 報>告 変 好>了 存># 存>没 学>習 後 或 推 昨>天 枚 样 样>。 止>ま 版>本 用>的 申 申>请 移 記 请
-0.10 请>求 足>り 那>个 量 間 답변 램은 메모리 메모리># 번 아래 아래>오류가 안 질문
-0.05 #>a100 #>acceleratortype #>advanced #>after #>alarm #>alive #>alphafold #>am #>arena_extend_strategy #>attention
-0.05 #>before #>bf16 #>blocks #>bytes_limit #>command #>compute #>conditionals #>conv #>conv1 #>cpu_offload_gb
-0.05 #>created #>cuda_dnn #>cuda_executor #>cudnn #>cv3 #>d2 #>d5f #>did #>dist #>distributed_gpu_executor #>do
-0.05 #>dtype #>embedding #>enginecore #>executor_base #>exited #>fe #>first #>frames #>from #>ggml_vulkan
-0.05 #>gpu_model_runner #>h #>hashcat64 #>hetzner #>hours #>if #>images #>initializing #>int8 #>it #>just #>konteyner
-0.05 #>lab #>layers #>length #>llm_engine #>loops #>md5 #>mh #>model_server #>my #>ngpus #>nov #>p #>passages #>peak
-0.05 #>peak_bytes_in_use #>platform #>pods #>port #>post1 #>py #>pyopencl #>pytest #>query #>queue #>queuet #>radeon
-0.05 #>rd #>ready #>remat #>residue #>resnets #>rsx #>rtx #>rx #>seconds #>segment #>seq #>shm #>since #>site
-0.05 #>source_file #>started #>starting #>still #>super #>t #>t08 #>t13 #>t14 #>t19 #>tahiti #>tesla #>thr #>ti
-0.05 #>tile #>trainer #>trajectories #>two #>u #>utc #>v #>var #>vec #>warning #>were #>what #>worker_base #>x681
-0.05 #>xla_python_client_mem_fraction #>xla_python_client_preallocate #>xtx #>z #>из #>、 #>。 #>」 #>が #>上 #>改
-0.05 #>月 #>으로 #>입니다 112 211 2d 33 77 771 80 88 9 a100># a100_80 a100s a>accepted a>full_matrices a>give a>la
-0.05 a>model a>process a>replicated a>scan a>single a>speech a>student a>todos a>torch a>total a>tutti a>vm aborting
-0.05 aborting>with about about>it above>failed accel># accelerator>s acceleratortype according according>to
-0.05 activation>peak add>status add_1 add_14 add_14>status add_1>status added adding af affiche after>a after>i
-0.05 again>and again>oom agisoft agora ahora ai>djl air>m2 alarm alive alive>graphs alloc_tensor_range
-0.05 alloc_tensor_range>failed allocate>cl allocate>compute allocated>memory allocation>failure already although
-0.05 always amber amount amount>of ams ams>info an>a100 an>intel an>llm and>all and>docker and>every and>its and>max
-0.05 and>my and>partition and>xla_python_client_mem_fraction answers anybody anyone>got api>call api>server
-0.05 api_server api_server>py apiserver apiserver>pid app># app>app app>e784 app>web append apple>m1 archive are>fine
-0.05 are>in are>on are>running arena_extend_strategy># argnums argo args>kw around array>pmegrid2 as>above as>i as>in
-0.05 as>np as>the asked># asr># asunto async at>conv_ops_3d at>its at>line at>microsoft at>once at>texture_create
-0.05 attention>backend auch auf>der aula aus>der available>kv avx2>fma awq aws aws>batch axis ayn b>chat b>disable
-0.05 b>fp16 b>q8 backbone>stem backend>on backend>ran backend>tpu_driver backend>vulkan backends background backoff
-0.05 bake bar>is base>en bat batch>system bb be>drawn be>stored be>used been been>killed been>quiet before>the
-0.05 behavior behaviour bei below>excludes benchmark>mode benchmark>relevant benchmarking benchmarking>uses between
-0.05 bf16># bfcarena>creating bge>reranker bhkd bhkd>bhqk bhqd bhqd>bhkd bhqk>q bin birefnet bkhd bkhd>bhqk box>has
-0.05 bqhd bqhd>bkhd broadcast broadcast>to bs># budget>driver buffer>on bufferassignment bufferassignment>oom
-0.05 buffers>with bug># bugs but># but>got but>is but>with by>a by>itself by>now by>reducing by>setting bytes>down
-0.05 bytes>en bytes>jit__solve bytes>originally bytes>」 cache cache># cache>available cache>dtype cache>is
-0.05 cache>memory caches callback calm can't>create can>be can>do can>try capacity>of
-0.05 capi>onnxruntime_inference_collection card>i carry casa casa>con cause>above cause>of caused caused>by cc>model
-0.05 cc>on cell># cette cgroup>out chains>expected chains>will changes chargement check_enough_kv_cache_memory
-0.05 checked cholesky ciao>a ckpt cl_mem_object_allocation_failure>and cl_mem_object_allocation_failure>in
-0.05 clcreatebuffer>error clear client client>session climate code>by code>limits code>ort_runtime_exception cola
-0.05 colab>pro colabfold>output comes>from command>buffers comment common_runtime>gpu community comparison
-0.05 compilation compile compiled>args compiled>execute compiles compiling>train_step complaint compose>datei
-0.05 compose>file computation computation>other compute>buffer compute>pp con>n concat concat_9 concat_9>status
-0.05 concatenate>dimension concatenate>jit concurrency concurrency># conda>lib conditionals conditionals>total conf
-0.05 config>experimental config>model config>pbtxt configs configs>initial_chunk_size_bytes consider>using constraint
-0.05 constraint>a100_80 container>exited containers context>failed conv2d>t conv2dbackpropfilter conv5 conv>conv2d
-0.05 conv_11 conv_11>status conv_2 conv_2>status conv_7 conv_77 conv_77>status conv_7>status conv_ops_3d
-0.05 conv_ops_3d>cc convtranspose>status core>initialization core>kv_cache_utils core>proc core>py core>tm cores>and
-0.05 count>here cov cpu>consider cpu>full cpu>it cpu>python cpu>time cpu>upgrade cpu>は cpu_long cpus>and cracking
-0.05 cracking>session crash create>buffer createcpu createcpu>ortarenaallocator created creation ctx># cuda>is
-0.05 cuda>py cuda>with cuda_error_out_of_memory cuda_error_out_of_memory>out cuda_executor cuda_executor>cc
-0.05 cudamalloc cudnn>factory cufft current current>behavior current>environment cusolver custom>job customer cv3 d4s
-0.05 d5f d5f>error d>é da>ist dana danke darktable># das>ist dashboard data>epochs data>pipeline data>points
-0.05 databases datei davon># de_de de_de>thorsten dear>customer dec># deck>ggml_vulkan decoder decoder>add_14
-0.05 default>device defined defined>at demand demand>é den deploy>of depthtospace>status der>compose der>fehler
-0.05 derselben descripci descripci>ó desk device># device>cuda_error_out_of_memory device>set device>the
-0.05 devicename>amd devices>job devices>rocmdevice devices>to did did>you die>meldung die>zeile died>again dimension
-0.05 dimension># dimer dimer_7 dimer_7>not disable>command disable>the discord>kv discrete distro>pocl_debug diz djl
-0.05 djl>engine do>anything docker>image docker>logs docs>with documentation does>it does>the doesn't>come don't
-0.05 don't>set donate donate_argnums dot_general>source_file down># down>from down_blocks down_blocks># drawn
-0.05 drawn>sequentially driver's>cuda driver>by driver>in dt_float>transpose_a dtype>fp32 dtype>fp8 dtype>torch
-0.05 du>pod due>to dump durch during>initialization dwpose dxvk># e0423 e0423># e0506 e0506># e0612 e0612># e784
-0.05 e>cpu e>vk_success early eating editor egrep>onnx einsum>node el>aula else>on emb embeds empty>set en># en>casa
-0.05 enc endpoint ends enforce enforce_eager enforce_eager>true engine>core engine>i engine>v0 enginecore>failed
-0.05 enough>devices enter entry entry>parameter entrypoints entrypoints>openai ep>cpu err>heap error>can't
-0.05 error>execution error>loaderror error>msg errorcode errorcode>runtimeexception es>nicht estava estava>com et
-0.05 ethminer eval every>few exception>set excludes excludes>jax exe>b exec># execute>in_flat execute_compiled
-0.05 execution>thread executor_base executor_base>py existing exits expand expect expected explain
-0.05 export>xla_python_client_mem_fraction facefusion fail failed>as failed>see failed>vk_error_out_of_device_memory
-0.05 fails>for false>vulkan fasta_paths fatal fatal>non fe fe>raised fern fewer figure file>srv filtering find>driver
-0.05 fine># finish finished first>bfc_arena first>jitted first>jnp first>one first>step fit># fit>data fit>py
-0.05 flash>attention flat flax># float32># float64 flux following>configs following>exception for>all for>bugs for>kv
-0.05 for>others for>simplicity for>weights for>you forkpoolworker forkpoolworker># forward+ four>workers fp32># fp8
-0.05 fra frame>buffer framework>local_rendezvous free>shared freq fri># friday frigate from>a from>bfc_arena
-0.05 from>device from>none from>tensorflow fsdp ft full_matrices further fusedmatmul fusedmatmul>node g>de g>in
-0.05 g>kart g>memory g>no g>so g>state g>uma g>vllm gallocr gaming gather gather>node gave>me gb>a100 gb>at
-0.05 gb>available gb>da gb>die gb>e gb>exit gb>here gb>in gb>just gb>lol gb>memory gb>one gb>rss gb>rx gb>unified
-0.05 gb>which gb>you gb>し gb>以 gb>인데 gcloud gemm_88 gemm_88>status gemma gemma_lm gemma_lm>fit generate
-0.05 generating get>is get>the get_backend get_backend>platform getting ggml_gallocr_reserve_n
-0.05 ggml_gallocr_reserve_n>failed gib>for gib>free gib>gpu gib>host gib>memory gib>non_torch_memory gib>on gib>per
-0.05 gib>pytorch gib>total gigs>and github>com github>discussions githubusercontent githubusercontent>com give>more
-0.05 given>worker gives>me gl glad global>memory go>chunk go>pas go>sur go>through going got>it got>the
-0.05 gp>resource_exhausted gpu>gres gpu>nvptx_compiler gpu>rtx gpu>was gpu_mem_limit># gpu_model_runner
-0.05 gpu_model_runner>py gpu_worker gr3d gr3d_freq gr3d_freq># grabs graviton great grep>jax gru>ß gt guide gymnax
-0.05 gymnax>rollouts h>recording hallo>zusammen hand>optimized harmless has>removed hashcat64 hashcat64>exe
-0.05 hashcat>v5 hashmode hashmode># hat hata>non have># have>failed have>plenty heads held># here>is here>my hess
-0.05 hf>space hhblits hier hola hola>tengo holds># host>rss how>can how>much hpc>support htop>shows https>github
-0.05 https>user i'd>thought i'm i0000># i7>and i>already i>always i>asked i>call i>can i>can't i>did i>don't i>even
-0.05 i>have i>in i>just i>onnxruntime i>replaced i>see i>start i>suppose i>tensorflow_serving i>would idle idx igpu
-0.05 im image>vllm images>githubusercontent immich>ml immich_ml in>benchmark in>bf16 in>bios
-0.05 in>check_enough_kv_cache_memory in>cpu in>execute_compiled in>fit in>fp32 in>gymnax in>half in>kv in>log
-0.05 in>raise_if_cache_size_invalid in>ram in>registry in>step in>total in>train in>update in_flat inc incidencia
-0.05 include>these ines infer>params inferencesession>path info>application info>failed info>started info>tensorflow
-0.05 info>xla_bridge initial initial_chunk_size_bytes initial_chunk_size_bytes># initialization>failed initialize>the
-0.05 initialize_cache initializing>an install>rembg instantiate instantiate>graph instruct>gpu internal>frames
-0.05 into>host invalid_argument io>instance io_binding>bind_output iobinding ipc>host is>aborting is>as is>disabled
-0.05 is>gone is>good is>happy is>just is>larger is>older is>over is>still is>the isn't>the issue>closed ist>der
-0.05 it's>an it's>been it>a it>at it>back it>comes it>it it>memory it>or it>passes it>seems it>spill it>starts
-0.05 it>still it>takes its>internal jacfwd jackhmmer jax>distributed jax>en jax>lax jax>local_devices jax>takes
-0.05 jax>で jax_traceback_filtering jax_traceback_filtering>off jaxline>on jit>concatenate jit>step jit>train_step
-0.05 jit__solve jnp>float32 jnp>linalg job>died job>log job>py jolly just># k k>context k>data k>frames k>ok k>on
-0.05 kachelgr kachelgr>öß kam keen keeping kernel>code kernel>enable key kib># killed>by killed>due koboldcpp
-0.05 koboldcpp># konteyner kubectl>describe kubernetes>io kv>what's kw kw># kw>compiled l40 label>concatenate
-0.05 lambda>args larger>than lattice lax>map layer># layers># le>n learner>pid least>one lento lib lib>python2 libtpu
-0.05 liegt limit>is lin listening listening>on living llama llama>cpp llama_init_from_model
-0.05 llama_init_from_model>failed llama_kv_cache_init llm>engine llm>llm llm>model llm_engine llm_engine>py lm>studio
-0.05 lm_head lm_head>matmul load>model load_tensors loaded loader>py loaderror loaderror>resource_exhausted
-0.05 loading>took local>lib local>rendezvous local_devices local_rendezvous local_rendezvous>cc log>ends log>failed
-0.05 log>is logged logging logging>failed logi longer looked loops loops># loss>update lot lots lots>of lr lr># lunar
-0.05 lunch m2 m2># m2>air m5 m>igpu m>vllm m>é mac>studio machines main>concatenate main>error main>jvp main>n mali
-0.05 malloc many maria># matmul>t matmul_1>status matriz max>model max>seq max_bin max_bin># max_seq_len
-0.05 max_seq_len># maxallocsize maxallocsize># maxcachesize maxcachesize># maximum>number maximum>supported may>#
-0.05 may>have mb>allocated mb>are mb>budget mb>used mcmc>in melding>resource_exhausted mem>ó member membind membind>#
-0.05 meminfo memory>cgroup memory>does memory>profiling memory>runs memory>takes memory>that
-0.05 memory>vk_error_out_of_device_memory memory_kind>device memoryinfo memoryinfo>createcpu merged message>home mh
-0.05 mh>s mi210 mi># mib>memory micro microsoft>ml might min>in mine miniconda3 miniconda3>envs minutes>but
-0.05 mirroredstrategy mirroredstrategy>with ml>onnxruntime mlc mode>use mode_none model's model's>max model>de_de
-0.05 model>failed model>is model>layers model>len model>loading model>models model>num_warmup model>py model>vk
-0.05 model>x model_control_mode>mode_none model_server model_servers model_servers>server models>seg module>list moe
-0.05 moire mon># monday more>models moteur mp ms>accel msa msa>stage msg>ort multiprocessing my>card n100 n100># n>a
-0.05 n>de n>ud nach>dem name>conv name>conv_11 name>conv_77 name>decoder name>down name>down_blocks name>emb name>enc
-0.05 name>fused name>gemm_88 name>resize_118 name>transformer name>up_blocks name>upsample name>where_771
-0.05 namedsharding>mesh names nano nccl need>a needed needed>which neither new>one new>to next>to ngpus ngpus>#
-0.05 nichts nightly>topic nll no>graphics no>pager no>response_ no>room noble node>conv5 node>ip node>kubernetes
-0.05 nodes>and non_torch_memory non_torch_memory>takes none+asserts nor not>allocate not>enough not>even
-0.05 not>oomkilled not>the not_found not_found>unable note>using nothing numactl numallocs numallocs># numbers nur
-0.05 nuts>model nvidia>a10g nvidia>count nvidia>driver's nvidia>l40s nvidia>rtx nvme nvptx nvptx_compiler
-0.05 nvptx_compiler>cc nx># o>option o>servidor o>ù obs occurred ocr># of>an of>host of>one of>s of>swap of>system
-0.05 of>this of>tokens of>video of>your off>to offload>gb offloaded offloaded># often ok>but older>than
-0.05 omp_num_threads on>a100 on>dec on>each on>feb on>graviton on>jun on>linux on>may on>node on>nov on>purpose
-0.05 on>their on>v1 on>your one># one>and one>block one>for one>goes one>process one>request one>rtx one>was ones
-0.05 ones># only>on only>slow only>when onnx>batch onnx>on onnx>output_file onnx>版 onnxruntime>inferencesession
-0.05 onnxruntime>version onnxruntime_backend>onnxruntime onnxruntime_gpu onnxruntime_gpu>#
-0.05 onnxruntime_inference_collection onnxruntime_inference_collection>py oom>debugging oom>on op_kernel op_kernel>cc
-0.05 opal open>in openai>api_server openai>v0 opencl>on opencl>platform opencl_alloc_device_buffer_with_flags
-0.05 opencl_alloc_device_buffer_with_flags>could opt_state>batch optimized>kernel optimizer opts opts># or># or>a
-0.05 or>cpu or>to or>with original originally orin ort>exception ort>inferencesession ort>logging ort>non ort>session
-0.05 ort_runtime_exception ortarenaallocator ortarenaallocator>ortmemtypedefault ortexception>error ortmemtypedefault
-0.05 ortsessionoptionsappendexecutionprovider os># other>replicas others ou our>own out>at out>infer
-0.05 out_flat>compiled outofmemoryerror output>for output>of output_file over>a over>the overnight own>process
-0.05 own>session p0 p>accel p>gpu p>standard packages>tensorflow page pager pages paper para parameter>subshape
-0.05 params>opt_state passages password past patch paths pbtxt pc>has pc>は peak>buffers peak>memory people per>model
-0.05 per>node perf performance pero piece piper># pjrt_stream_executor_client pjrt_stream_executor_client>cc
-0.05 placement platforms play play>with pmegrid2 pocl_debug pod pod's>memory pod>ranker points>gp polaris10 polaris12
-0.05 por port># post1 post>api post>embed post>ocr pp>buffers ppo predict>dimer_7 predict>py prefill pro>or
-0.05 proc>meminfo proc>s process>of process>you profe profiel profiel>cpu properties provato provider>it
-0.05 provider>options providers ps>d ptm ptr ptxas ptxas>cuda purpose put>the py>device py>test_2d pytest>q python2
-0.05 python2># python3>m python3>train python>client python>from python>local_client python>total pytorch>activation
-0.05 q4_k_m q5 q6 q>k q>why quality quarters quarters>of query># query>gpu questions queue>gpu queuet queuet># qui
-0.05 quiet quote r6i r7 r7># r>core r>requirements radv>polaris10 radv>polaris12 radv>uma raise_if_cache_size_invalid
-0.05 raised>the raised>unexpected raises ram>and ram>free ram>은 random_seed ranking raylet># rd reactant>xla rec
-0.05 rec>fatal recommended recording recording>in recovered red reduce>to reducing reducing>xla_client_mem_fraction
-0.05 region register>cudnn registry registry>given regression release relevant>options reload relu rembg>cpu rembg>i
-0.05 removed>its render rendezvous rendezvous>is replicas>may replicated>computation reply>to reported reports
-0.05 reproduce>for request>first request>with required rerank>http reranker>version reserve residue residue>complex
-0.05 residues>resource_exhausted resize_118 resize_118>status resnets resnets># resource_exhausted>underlying
-0.05 response response_ rest>of restart restarted result>files retrying return return>lambda return>self ria rig risk
-0.05 rm>it roberta>slice_1 rocm>not_found rolling root>cause root>vast rows rpc rsx rsx># run>a run>into run>parallel
-0.05 run>prediction run>pytest running>einsum running>fusedmatmul running>gather running>mcmc running>model
-0.05 running>replica running>slice running>transpose runs>through runs>with runtimeerror>engine rw s>are s>la s>new
-0.05 s>vt same>card same>how same>on same>test same>thing sample say>the says>maxrss says>oom says>ram says>that
-0.05 sbatch>cpus sbatch>job sbatch>n sbatch>partition scale scaling scheda scheduler scores sdk sdxl search
-0.05 second>request see>this seg>infer segment>run segmentation self>sess sem sem>placa send seq>len sequentially
-0.05 sequentially>if serve>a serve>at served server>cc service>a service>consumed service>gpu servicio servidor>tem
-0.05 serving session># session>by session>py set>gpu_mem_limit set>in set>it set>jax_traceback_filtering set>max
-0.05 set>xla_python_client_preallocate set_platform>cpu setting>the sh shared>buff should should>have shut shut>down
-0.05 shutting shutting>down sich silero simplicity simplicity>jax single># single>a100 sits sits>on size>auto skylake
-0.05 sleef sleef>distro slice>node slice_1 slice_1>status slow smaller>batch smaller>tile smi>l smi>says some>#
-0.05 some>result someone something>like source_file>data source_file>srv space># space>hardware speech speed speed>#
-0.05 spill spir split>the squares srun>python srv>job srv>lm stack>trace stage1 stages stages># stand
-0.05 standard_nc4as_t4_v3 standard_nc6s_v3># start>so started>a started>with starting>in state>failed states stats>no
-0.05 stats>shows stderr>f steam step>jit step>train still>at still>the stop stopped>with stops>in stored stored>in
-0.05 studio># submit subshape subshape>f32 successfully>loaded super supported>password suppose sure svc># svd>a sven
-0.05 swap>space swapped systemmemory systemmemory># t08 t08># t13 t13># t14># t19 t19># t4>and t4g t>s ta table>rec
-0.05 tag tahiti tahiti># take>the tan tan>ma task># tb>ram tell tem># temp temp>fragmentation tensor_parallel_size
-0.05 tensor_parallel_size># tensorflow>binary tensorflow_serving>model_servers termina tesla>p100 test_2d
-0.05 test_2d>failed test_attention test_attention>py test_large_fft test_large_fft>py tested tests>test_attention
-0.05 tests>test_large_fft texture_create texture_create>drivers tf>config tf>says tf_force_gpu_allow_growth
-0.05 tf_force_gpu_allow_growth>true thanks>for that's>why that>can that>server that>the the>a10g the>archive
-0.05 the>attention the>available the>block the>code the>context the>driver's the>four the>gpu the>hardware
-0.05 the>instance the>last the>line the>load the>machine the>mig the>model's the>nightly the>nodes the>o the>on
-0.05 the>onnx the>optimized the>page the>part the>peak the>picture the>pod's the>processor the>profile the>ptxas
-0.05 the>resources the>stack the>swap the>text the>tokenizer the>train the>v100 the>vllm the>vm the>vulkan the>w
-0.05 the>worker their>own them then>broadcast then>it there there>but there>something these things third>one
-0.05 this>tensorflow this>unit thorsten thorsten>high thr thr># thread>count threads>each three>of three>quarters
-0.05 through>the thu thursday ticket># tile>size tiling times tmux to>allocated to>disable to>find to>get to>gpu
-0.05 to>host to>include to>instantiate to>job to>ml to>serve to>work together>with token tokens>that tomasz tomorrow
-0.05 too># too>much topic topic>job torch total>format total>mib total>of tpu>invalid_argument tpu_driver
-0.05 tpu_driver>not_found trace trace>below traceback_util>unfilteredstacktrace train_step>jit train_step>state
-0.05 training trajectories transforms transpose>jvp transpose>node transpose_a transpose_b trick triton># try>to
-0.05 turn># turned turned>on tvm tvmerror tvmerror>check two>of ty u>s ud um uma uma>frame umber und under>load
-0.05 underlying underlying>backend une unexpected>runtimeexception unfilteredstacktrace>jaxlib unit>has unrecoverable
-0.05 unrecoverable>error untouched up up>convtranspose up_blocks up_blocks># upon upsample upsample>depthtospace
-0.05 upscaling usage>limit use>it use>vllm used used># used>memory used>mib user>images users>with userwarning>there
-0.05 uses>hand using>flash using>mirroredstrategy using>numpyro using>optimized using>reactant usr>lib usuario
-0.05 utilisation uuid uuid>gpu uvicorn>workers v1>core v1>engine v5># vad valueerror>the valueerror>to var>s
-0.05 variables vec vec># vector version>is very>first vgg16 video>memory vision># vk_success vk_success>is vl
-0.05 vllm>engine vllm>entrypoints vllm>openai vllm>service vllm>v1 vllm>worker vm>azure vmap>by vmapped vms vorher vt
-0.05 vt>jnp vulkan># vulkan>api vulkan>error vulkan>runtime w>option waifu2x waifu2x>ncnn waiting>for wants># war>e
-0.05 war>jax warm>up warp we're web># weights># weights>take weights>took weird wenn what's>resource_exhausted
-0.05 what>failed what>non what>now what>should what>the what>we what>would where_771 where_771>status
-0.05 which>accelerator which>has whisper># whisper>large whole>card why>would with>config with>devices with>following
-0.05 with>it with>its with>lax with>ngl with>t with>unrecoverable with>vulkan with>xla_flags without>any word
-0.05 work>for worked worker>cc worker>i worker>on worker>processes worker>worker worker_base worker_base>py
-0.05 workerpool0 workerpool0># works workstation>with worth would>jax would>more would>you wpa wry x681 x>n xenova
-0.05 xla>python xla_bridge>get_backend xla_client_mem_fraction>b xla_flags>xla_gpu_enable_command_buffer
-0.05 xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty xla_python_client_mem_fraction>is
-0.05 xla_python_client_preallocate>true xlarge>is xt>vulkan xtx y># y>sess you'd you>are you>could you>like you>pass
-0.05 you>using you>wrote your>cracking your>current your>environment your>question z>stderr zesty è>me é># é>moire éé
-0.05 éé>n í í>a ó>ria öß öß>e ù ü>r а видеопамяти из># из>чата оперативки оперативки># память узел чата 、>cpu
-0.05 「>failed 「>resource_exhausted 」>が 」>と 【 】 い>ま い>る う>ち え き き>ま け>て こ>と ざ し>ま ず そ た>め
-0.05 た>ジ だ ち># ち>ら つ つ>い て>も で>、 で>「 で>も で>見 に に>つ の>う の>が の>と の>最 は>メ は>関 ば ほ
-0.05 ま>で め よ る>。 れ イ>ン カ キ キ>ュ ジ セ チ ッ>チ テ デ>ル ノ ノ>ー メ モ モ>デ ュ リ>使 ロ>グ ロ>ー ー
-0.05 ー>ト 上>就 上>空 上>部 下 不 两>张 个 事 以>上 件>名 使>っ 使>用 停>止 减 出>ま 割 力 动 動>き 午 占 占>了
-0.05 卡>是 原 原>因 发 号 名 名>【 告 告>】 和 問>jax 因 変>更 够 太 子 存>不 就>好 已 已>经 批 推>理 推>論 日 日>時
-0.05 时 昨>夜 是>报 晩 更 最>後 月 月># 服>务 朝 朝>見 机>器 求 流 流>し 理>服 生 生>日 番 発 発>生 的>onnx 的>机 研
-0.05 研>究 移>っ 究 空>い 线 经 署 習 者 見>た 見>て 请>了 起>動 足 还>是 部 部>署 重 開 问>题 限 题 됩니다 램은>#
-0.05 배치를 서버>ram 시작 씁니다 은 인데
+0.05 #>aarch64 #>all #>as #>attn #>auto #>b+ #>bash #>billing #>bins #>bit #>boot #>chains #>chunks #>compile
+0.05 #>compiled #>config #>e5 #>e9 #>error_message #>exit #>f #>fails #>foss #>gfbf #>gib #>ignore #>infer #>it's
+0.05 #>loading #>mem #>metrics #>mi #>model_lifecycle #>msg #>needs #>op_requires #>output #>parallel
+0.05 #>parallel_state #>pgtables #>piper #>pp #>pty #>r #>ran #>rank #>residues #>resolved #>rev #>rule #>says
+0.05 #>self_attn #>shared #>sleef #>solved #>spectra #>state #>t03 #>t18 #>textembedding #>total #>tp #>train #>try
+0.05 #>unable #>uncaught #>uvicorn #>vk_error_out_of_device_memory #>vkallocatememory #>vllm #>vulkan #>warp
+0.05 #>whisper #>without #>x140cca #>x3d #>гига 0001 12 14 340 3d 5 6 61 =machine's_memory a0 a>bit a>graphics
+0.05 a>larger a>new a>way a>week a>ñ aborted>core about># above>cudart accepted>answer account acme actual
+0.05 add>documents addv2 after>reaching after>throwing air># all>jax alloc>logs alloctres amd>ryzen an>instance
+0.05 an>old ana and>no and>on anna annegret anyone>seen anzeige anzeige>oben api># api_1>bfc_arena api_1>failed
+0.05 apiversion apiversion># app>exception app>host app>immich app>main appended application are>full are>host
+0.05 arena>on args args>kwargs array_methods array_methods>py as>dp as>one asarray asgi asgi>application ask asking
+0.05 assigned>as at>night at>the atoms att attached attempting attempting>to attention attention>self
+0.05 attention_5>status attn>einsum attn>py auf>unserem auto avail available>platform b b+ baai baai>bge bash>c
+0.05 batch>some batchmatmulv2 be>correctly be>the because>of before>runtimeerror belegt benchmark bert bert>encoder
+0.05 best bfc bg bin>llama bins bins># birefnet>general bitte bleibt block block># blur board bom bom>dia book>txt
+0.05 booting booting>worker bot brandt bsub bsub>q buff buff>cache build># build>bin builder builds>the built>with
+0.05 but>you buy by># by>default bytes>で c2 c_fc>matmul cabe cache>chroma cada cae call__ called>after calling>layer
+0.05 camera can't card's card>is ce celery cell>in cfd cgroup>memory chain_method chat chroma>onnx_models chrome>#
+0.05 chunk ci>txt cl>buffer clasificador classifier cli>m clinfo cloudwatch cls cmd>uvicorn colabfold_batch
+0.05 colabfold_batch>on collection>add com>run come commit comp compiler>xla component compose>up computed
+0.05 configuring configuring>memory conftest consider>increasing constant>allocation container># container>killed
+0.05 container>limit context controller>intel conv1d conv1d># conv2d conv2d>conv2d conv>node conv_201 conv_201>status
+0.05 conv_5 conv_5>status convolution core>dumped corporation>uhd correctly>supported could>you cp311>cp311
+0.05 cpp>vulkan cpu>and cpu>py crashes>with cuda>cudart_stub cuda>drivers cuda>not_found cuda_visible_devices>#
+0.05 cudart cudart>dlerror cudart_stub cudart_stub>cc cudnn># custom>call cx22 cx32 cze d8s d>opencl darktable dat
+0.05 date date># davon days db ddr5 deberta>expand_7 debian>linux debug decoder_model_merged
+0.05 decoder_model_merged>onnx default>embedding defaulting defaulting>to del>servidor denoise dense>matmul derni
+0.05 derni>è describe>pod desktop detect>python3 detection dev>nvidia devicetype devicetype>physical_device_type_cpu
+0.05 dia dies>with dir>onnxruntime disabled dispatch dlerror dlerror>if dnn docs>batch_size docs>configuring
+0.05 documents>docs don't>fit done>in dot_general double>op downloading dp>rank draws driver>nvidia drivers>on dst
+0.05 dtype>jnp dzia dzia>a e0000 e0115 e0214 e0214># e8s e9 e>vga each>request each>worker eager earlier eben
+0.05 embed>docs embed>host embed>service embedding>function embeddings>inference embeddings>word_embeddings en>v1
+0.05 encode encountered>when ended enginecore_0 enginecore_0>pid env>model environ environment>variable epochs
+0.05 epochs># error>logger error>r14 error>r15 error_message evicted exception>encountered exception>was exclusive
+0.05 execute_sharded execution>failed execution>of exit>main exited>code expand_7 expand_7>status experiment
+0.05 experimental>and external external>local_xla f64 facefusion># fail>failed failed>exit fails>at failures faire
+0.05 feature fft>fftn fftn fftn>x fields file>usr file>work filtered find>cuda flash flask fly>io fly>scale fly>toml
+0.05 foi for>mem foss foss># found># framework>bfc_allocator frigate># from>my from>pypi fun fun>args
+0.05 function_node>wrapped__einsum functionality functionality>may g>cpu g>e g>swp g>内 gar gb>machine gb>mit gb>pip
+0.05 gb>sem gb>shared gb>should gb>total gb>with gb>の gb>에서 gcloud>run geforce gemm>node get>a get>pod gewoon gfbf
+0.05 gfbf># gfp_comp gfp_comp>order gfp_highuser_movable gfp_highuser_movable>gfp_comp ggml_vulkan>found
+0.05 ggml_vulkan>vk gi># gi>and gib gib>in gib>try gibt gives># gives>the gnn gpt2>lm_head gpu>has gpu>set gpu>will
+0.05 gpu>は gpu_device gpu_device>cc gpu_memory_utilization>when gpus>are gr gr>üß granted granted>job graphics>card
+0.05 graviton2 graviton2># grep>ie gres grid># gz gz># haben hardware>accelerator has>an hat># have have>no have>the
+0.05 helm helm>values helper heroku>web heroku>worker hetzner>cx22 hey hf highcpu highuser himem hist hm
+0.05 home>assistant home>ines hour https>cloud i'm>on i>keep i>vga id ie ignore ignore>above image>ghcr imaging
+0.05 immich>app in>asgi in>call__ in>colab in>its in>png in>proxmox in>reraise_with_filtered_traceback in>there
+0.05 in>world inception increasing>the infer>failed infer>mcmc inference>cpu inference>failed info>booting info>cpu
+0.05 info>initialized info>root info>worker ingest ingest># initialize>unable initialized>piper initializing
+0.05 initializing>the input># install>r install>u installed>set installed>with instance>of int int8 integrated
+0.05 integration intel>corporation interpreter interpreters interpreters>pxla intra_op># inv io>immich ipynb
+0.05 ipython>input is>assigned is>experimental is>needed is>one is>plenty is>your it's>a it>be it>can't it>fits
+0.05 it>installed it>off it>really it>s it>so it>stops it>wants it>will it>would items its>resource j'obtiens j>#
+0.05 j>jax jax>functionality jax>job jax>local_device_count jaxmd jitted jnp>asarray jnp>einsum jnp>fft jo
+0.05 job>allocation job>id job>is job>killed jobid># jobid>partition journalctl>u just>the jvm k>cpu k>docs k>kernel
+0.05 kb>uid keras_backend>jax kernel>python3 kernel>x key>x kill killed>after krijg kubectl kurze kwargs l>select la
+0.05 la>m la>ram label>custom laden last>log latest laut lax lax_numpy lax_numpy>py layer_0 layernormalization
+0.05 layernormalization>node learning>release letzte level library>libcuda lief lifecycle lightgbm like>to limit>see
+0.05 linalg>inv lines linux>none+asserts list>n lists llama>cli lo load>cuda loading># local>bin local_device_count
+0.05 local_xla local_xla>xla log log># log>says logger logger>embed logs># logs>tail lower ls>dev lsf lsf>memory m1>#
+0.05 m>ê macbook>air machine>but machine>gpu machinetype>n1 mail>to main>app main>xlaruntimeerror maintainers
+0.05 manylinux2014_x86_64>whl map marek marta>log matmul_340 matmul_340>status may>be maybe_live_out
+0.05 maybe_live_out>allocation mb># mb>per me me>resource_exhausted medium># mein melding mem_limit mem_mb mem_mb>#
+0.05 meminfo>head memlimit memoria memory>hostconfig memory>limits memory>max memory>object memory>used memorymax
+0.05 memorymax># metal>is methods mib>is mine>fails mir mis ml>g5 ml>net mlp>gelu mod model>of model>phi model>qwen
+0.05 model_2 model_lifecycle model_lifecycle>cc model_name model_server>cc modelerror models>models module module>is
+0.05 moi months>ago more>of mount movable mp>raws mpirun mpirun>np msg>inference msg>warmup msg>xlaruntimeerror much
+0.05 my>code my>first my>old my>pc my>rx n>nlp n>ó name>attention_5 name>backbone name>conv_201 name>conv_5
+0.05 name>deberta name>flow name>intel name>matmul_340 name>model name>pf name>resize_77 name>sincnet names>are nas
+0.05 native>side nca ne need>more needs># needs>a neighbour new>model ni ni>virt nicht nlp nn no>cards node>gpt2
+0.05 node>gradient_tape node>pool nomad>alloc none+asserts>reloc none>none noor>whose not>all not>available not>get
+0.05 notebook>pod notebooks nothing>but np># np>zeros num_envs numpy>array_methods numpy>lax_numpy numpyro>infer
+0.05 nvidia>version o>jax o>jobid o>out o>servi oben>rechts object>allocation of>replica of>two ok>for ok>model
+0.05 on>all on>cpu on>mar on>tue oncall one>i one>worker one>works onnx>auf onnx>tar onnx_models onnx_models>all
+0.05 oomkilled op>addv2 op>batchmatmulv2 op>cast op>conv2dbackpropinput op>einsum op>sub op_requires
+0.05 op_requires>failed operation opt opt>ort optimized or or>is or>use orbax order order># ordered ort>bfc_arena
+0.05 os>environ other>notebook otherwise out>model out>png out>s output>dense over>its overcommit p># p>cpu_long p>in
+0.05 p>s packages>numpyro packages>rembg parallel_state parallel_state>py params>batch particles particles># pass
+0.05 pbs>job person pessoal pessoal>no petit pf pgtables pgtables># phi phi># physical_device_type_cpu picture>is
+0.05 pillow pjrt>execution plain>onnxruntime plain>pip platform>metal platform>names plus># po pod>log pod>restarted
+0.05 pods># points post>v1 posted pourquoi pp pp>rank pr>ni prefill># preload priya>failed probably process>exited
+0.05 processed production program provider pty pty>bash pxla pxla>py py>use_gpu_relax pyopencl>platform pypi
+0.05 python3>dist python>app python>u q q8 q># q>tests qdrant qlinearconv qlinearconv>node quant quick quota>vastly
+0.05 qwen2 qwen2># qwen3 qwen3># qwen>qwen3 r r15 r15>memory r5 r>rusage r>é rack radeon>pro ram>anzeige ranker
+0.05 ranker># ravi raws reaching reaching>lsf read_write reading readme received>server rechts refused reicht reloc
+0.05 reloc>spir rembg>sessions remove render>com replica>workerpool0 request_cpus request_cpus># request_gpus
+0.05 request_gpus># request_memory request_memory># requirements>ci reraise reraise_with_filtered_traceback res>cpu
+0.05 reshape reshape>node residues resize_77 resize_77>status resource>limits resources>cpu resources>mem_mb
+0.05 resources_used restored result>exit results>self return>fun returns># right>at rl rollout>py root># rows># rtx>#
+0.05 rtx>a4000 rule run>docs run>inference run>log run>n run_alphafold running>conv running>gemm
+0.05 running>layernormalization running>qlinearconv running>reshape running>softmax runs># s>psutil saas saas>linux
+0.05 sagemaker sagemaker>endpoint sale salloc>a salloc>granted same>error same>notebook same>second says>bfc_arena
+0.05 says>resource_exhausted sbatch>c sbatch>mem scale>memory second>xlaruntimeerror see>https seen>this
+0.05 self>xla_executable self_attn semantic sending sent serve>py servi servi>ç service>pods servidor session>options
+0.05 set>up severity>error shallow shrink>the sim sim># simple since>it sincnet sincnet>conv1d size>shared skipped
+0.05 slack slurm so>enable_cpu_mem_arena so>far so>what softmax>node something>else spark specs spectra spir>llvm
+0.05 splitter squeeze src>interpreters srun>error ssh standard_d4s_v5 start>resource_exhausted starter
+0.05 statefulpartitionedcall>unet stderr>jaxlib stem stem>conv step>params stops stops>at strategy stream_executor
+0.05 stream_executor>cuda streamlit>community stub suite summary>grep supported>by sur>la svd>on sweep>py switched
+0.05 swp swp># sys>exit systemd># t03 t03># t18 t18># tags tar>gz tarde telegram tem tensorflow>compiler
+0.05 tensorflow>stream_executor terabytes term term_memlimit term_memlimit>job tesla>t4 text>embeddings
+0.05 textembedding>baai that>variable that>was the>arena the>benchmark the>card's the>engine the>file the>following
+0.05 the>igpu the>oom the>process the>prompt the>replica the>rtx the>script the>size the>start the>test the>third
+0.05 the>very the>workstation then>your there>an thinning this>cell threads># throw>bfc_arena throwing throwing>an
+0.05 tiene># tile tile># tiny to>al to>load to>n to>throw tobi today tom tp>rank traceback_util>py train>step
+0.05 train_flow train_flow>py trainer># training>on traj transcribe transformer>resblocks transformers translated
+0.05 translated>from trial tried>to tries try>increasing try>with tuner typo u2net uhd>graphics uncaught>app unet>up4
+0.05 unexpectedly unified unified>memory unity unserem up4>concat up># up>for up>on updated use>wsl2
+0.05 use_gpu_relax>false used>consider user user>pr using>cpu using>tensorflow uvicorn>app v2>onnx v3># var>log
+0.05 vastly vastly>exceeded venv>lib version>no version__ very vez visual>transformer vit vit>encoder vit>l vllm>on
+0.05 vm>app vm>is vnni voicevox vulkan>devices vulkan>i vulkaninfo vulkaninfo>summary walltime want>to war warp>size
+0.05 was>never water way>to webgpu weg what>jax what>onnxruntime_src what>you when>initializing which while>it
+0.05 while>the whisper>onnx whole whose whose>job why will>not with>birefnet with>cuda with>no with>pid with>rtx
+0.05 with>that with>two with>vllm_target_device without>gpu worker># works>as works>now works>with world>size
+0.05 would>be would>like wrapped__einsum wrapped__einsum>oom wrapped__mul_device_>oom writing wrong>with wsl wyoming
+0.05 x140cca x140cca>gfp_highuser_movable x3d x3d># x64 x>in x>is x>y xdist>with xla_executable
+0.05 xla_executable>execute_sharded xla_python_client_mem_fraction># xlarge>graviton2 xmx yes yok yolo yolov8x
+0.05 yolov8x>onnx you're you>ask you>do your>machine your>ram your>script z>e zeigt># zeile zsh ß à à># å ç>o è è>s
+0.05 é>au é>e é>sur ê>me ê>t ñ ó>n üß всё гига же клиент клиент>resource_exhausted меня но первой с># считает текст
+0.05 у>меня что 。>gpu あ>り う う>か か>な か>ら が>resource_exhausted が>出 く>だ げ こ ご さ>い し>ょ す>と せ>ば
+0.05 た>し だ>け だ>さ ち>た ち>る て て>く で>し で>す で>は で>落 に>な に>は に>下 の># の>エ の>ロ は>。 は>あ
+0.05 は>な ま み る>か エ>ン ク ス ス>ク ッ>ク デ デ>ス バ ラ>ン ル>の ル>を ・ ー>ジ 下>げ 下>の 业 为>什 么 云>ecs
+0.05 人 什 什>么 以>下 件 佐 作>业 你>那 例 係 係>あ 先 出 割>し 加>内 動>い 化 反>馈 只>有 可>以 司 启>动 图>片
+0.05 在>阿 型 外 失 失>败 存>条 学 実 客>服 工>单 已>解 当 录 微 志 志>里 成 我>司 我>这 所 数>を 日>志 有># 本 机 来
+0.05 検 模 模>型 然 片 版 环 环>境 環 環>境 画 画>像 直 社 終 終>了 置 老 老>师 表 計 計>算 记 记>录 说>的 调 败 起
+0.05 起>来 过 这 通>り 那 配>置 里>云 長 長>文 関 関>係 问 阿 阿>里 馈 납니다 노트북 는 도 돌리는데 를 문의 임베딩
+0.05 조치
+0.10 #>arm64 #>backend #>boxes #>buff #>build #>classes #>cp311 #>discoverdevicesforplatform #>done #>dpi #>embed
+0.10 #>ep #>err #>execute #>failures #>flax #>gig #>gp #>gpumemoryutilization #>gpus #>heroku #>ip #>isn't #>items
+0.10 #>jnp #>k8s #>memory_stats #>ncpus #>openmpi #>please #>queueg #>request_memory #>semantic #>some #>swap #>t04
+0.10 #>times #>uid #>user #>v4 #>valueerror #>version #>warn #>wav #>x9000 #>を 1 19 195 41 612 a100>sxm4 a10>pool
+0.10 a10g a4 a4000 a6000># a64fx a>colleague a>cuda a>desktop a>fila a>hetzner a>jitted a>plain a>session a>t a>t3
+0.10 aarch64 aborted above>are accepted access>dev add>on af3 afterwards agent># ago ago># al>t all>available
+0.10 all>minilm allocatable allocatable>device amd64 an>error ana># and>get and>rerun answer># anyone anyone>else
+0.10 api_1 are>no are>taken arena_extend_strategy>ksameasrequested args_flat arm arm># ask>for aspeed aspeed>graphics
+0.10 assunto at>ai attack attn>matmul attribute attribute>gpuallocatorconfig auf auf># auf>den available>false
+0.10 available>it avx512 b>instruct backend>failed backend>jax backend>onnx backend>rocm backup bare bare>metal
+0.10 basic># batch_size># batch_size>len batchnormalization batchnormalization>node bazel be># bei># bfloat16 bild
+0.10 billing billing># bin>activate bind block2 boost boost>compute box># boxes bricht buffer>ctx building>k
+0.10 buildkite built>from bumblebee by by>user bytes>from bytes>why c3 c5># cache_miss calling can>you cannot>access
+0.10 capable capable>device capacity card0 card0>device cat>proc cellexecutionerror class>drm classes cli close
+0.10 cloud>run cloudwatch>memoryutilization collect collected collected># collecting comes comes>up comm
+0.10 completed>with compute>opencl_error con>la concat>status conftest>py console conv2dbackpropinput conv_41
+0.10 conv_41>status convtranspose_195 convtranspose_195>status copies>of cores># course covariance cp311 cpu>at
+0.10 cpu>execution cpu>m cpu>on created>tensorflow critical>operations ctx cu121 cuda12 cuda>backend cuda>capable
+0.10 cuda>cudnn cuda_error_no_device cuda_error_no_device>no cudaexecutionprovider cuinit>cuda_error_no_device cut
+0.10 cut>the d'un dask days>load debugging decreasing decreasing>max_model_len default_device>cpu dem>umzug den>neuen
+0.10 dense depthtospace depthtospace>node detect dev>dri dev>null device>discovery device>vendor device_discovery
+0.10 device_discovery>cc device_type>cpu devices># dict dienst diffusion>cpp dim># directory
+0.10 discoverdevicesforplatform discoverdevicesforplatform>gpu discovery discovery>failed dm do>i do>it doc
+0.10 docker>compose docker>desktop does>jax dont dpi dr dri drivers drm drm>card0 droplet ds dtype>bfloat16
+0.10 dtype>float32 dumped dumps duration duration># during e0000># e2>highmem e2>standard each>time easyocr ecr
+0.10 ecr>aws ecs ecs>g7 eine einen el>servidor embed>http embedding># enough>allocatable ep equinox erro>no error>gpu
+0.10 error>job error>occurred error>process errore eu europe eval>py every exceeded>with exception>during exec
+0.10 execute>non execution execution>provider execution>threads executionproviders>wasm exported failure far>more
+0.10 fargate fargate># farm fault fehler ffi fila file>home file>or file>rss file>sw file>sys find findstr first>post
+0.10 float32>resource_exhausted float>on fly followed for>every for>more for>my forecast># four frage freezes fresh
+0.10 fwd g>and g>is g>node g>python g>ram g>上 gave>the gb>box gb>droplet gb>each gb>en gb>for gb>free gb>hat gb>it
+0.10 gb>node gb>so gb>the gb>too gb>는 geladen genoa get get>jaxlib get_device gfp gfp_mask gfp_mask># ggml_vulkan>#
+0.10 gguf ghcr ghcr>io gib>the gibt>es gig ging go># going>to gone>over gp>python gpu>n gpu>support gpu>없음
+0.10 gpu_memory_utilization>or gpuallocatorconfig gpumemoryutilization gpumemoryutilization># gracias grafik granite
+0.10 granite># griglia griglia># gro hanna happily has>gone has>restarted has>the head># heap>is heeft hi>i hi>wen
+0.10 how html i've i>also i>installed i>lowmemorykiller i>make i>only i>onnx im>log image>tag in>cache_miss
+0.10 in>performance in>predict_structure in>singularity increasing indexer inference>on info>this info>using
+0.10 initialize initializer installed>jax installed>properly instances instruct instruct>dtype instruct>max
+0.10 instructions>in interactive intfloat into intra_op intra_op_num_threads intra_op_num_threads># invoked
+0.10 invoked>oom is>at is>detected is>ignored is>nothing is>ok is>what isn't>used it's># it>gave it>loads it>only
+0.10 it>says it>the it>trains it>was its>own j4125 jax>block_until_ready jax>jacfwd jax>random jax>tree jax>로 jk612
+0.10 jk612>login jl jnp>bfloat16 journalctl jx kaggle kaggle>notebook kart># kb>file kb>shmem keras keras>#
+0.10 keras_backend kill>com killer>gfp_mask l6>v2 lade last>week learner len># les># let level>info libonnxruntime>so
+0.10 libraries>mentioned libraries>please library lightgbm># lightgbm>info limits>the line>before linux list>#
+0.10 list>findstr little load>jax load_model loaded># loaded>the loader loading>weights local>devices login>e look
+0.10 look>at lotte lowmemorykiller lowmemorykiller>kill ls>cannot m># ma made>no mail main>dot_general make>sure
+0.10 manager manylinux2014 manylinux2014_x86_64 map>jnp matrox max_length max_length># max_model_len>when mb
+0.10 mem_limit># memavailable memory>from memory>pressure memoryutilization memoryutilization># mentioned>above
+0.10 mib>exceeded minilm>l6 minimal minus miss missing>libraries mjx ml>platform mod>è model>#
+0.10 model>model_1_multimer_v3_pred_0 model_1_multimer_v3_pred_0 model_runner>predict modelo module>jaxlib modules
+0.10 montre more>info more>ram more>than mpi4jax msg>non msg>request msvc multiheadattention_9
+0.10 multiheadattention_9>status must my>gpu my>gtx n n2>standard n>n n>ã name>bert name>blocks name>conv_41
+0.10 name>convtranspose_195 name>layers name>multiheadattention_9 name>roberta name>where_3 native>method neighbor
+0.10 net neuen news nie no>attribute no>gpus no>passthrough no>plugin no>such noch>der node_memory_memavailable_bytes
+0.10 node_memory_memavailable_bytes># none># noor notebook>accelerator nothing>in ntasks ntasks># nuget null>grep
+0.10 numpy># nvidia>a100 nvidia>gpu nvidia>no o>modelo oben of>gpu of>model of>ort off>the ok>on omp
+0.10 omp_num_threads># on>fly on>my on>native onboard one>of onednn only>the onnx>session onnxruntime>ortsession
+0.10 ontem op>conv3d op>de open>file opencl_error openmpi openmpi># openshift openvino operations or>decreasing
+0.10 or>directory ort># ortsession>run ourreg outer outs parallel passed pc per>core performance>critical perhaps
+0.10 photos pid># pinned_host pip>list piper>model pjit pjit>py place plant platform># platform>portable please>make
+0.10 pom pom>xml pool pool>e2 pra predict predict>processed_feature_dict predict_structure prediction_result
+0.10 prediction_result>model_runner pressure print prngkey problem process>completed processed_feature_dict properly
+0.10 properly>if public public>ecr pulled put>this puts py>config py>envs py>f pyhf pytest>xdist python3>invoked
+0.10 q>jax q>xlaruntimeerror qos qsub qu qu>é que queuec queuec># queueg queueg># r>cpu r>nca ram># random>prngkey
+0.10 rank rank># raspberry readfilecontents readfilecontents>failed readme>says realesrgan red># refuses registered
+0.10 registering rembg rembg>p remote replay replay>buffer requirements>txt rerun>for rev># right roberta rocm>module
+0.10 rollout rollouts roop roop>facefusion run>m run>native run>self run_docker run_docker>py
+0.10 running>batchnormalization running>depthtospace rusage rusage>mem rust rusty s>ago s>and s>in s>it same>file
+0.10 same>here sbatch>gres sbi schon score scoring second>one seems seit>dem select select># self>apply
+0.10 self_attn>matmul semantic>search sequence>of server>with service>failed services set>jax_platforms
+0.10 set>tf_cpp_min_log_level set>xla_python_client_mem_fraction severity sh>runtimeerror shared>with shmem shmem>rss
+0.10 short>test sie sif>python simulations since>the singularity>run sites slurmd smc smc>py so>nothing so>that
+0.10 so>the so>you sonst sorry>if sous src>numpy src>pjit srv>tagger stable>diffusion stan standard># state>oomkilled
+0.10 stderr stderr># stdout still>alive story strict structure students such such>file summary>info supervisor
+0.10 supervisor>restarting sur sure>the svd sw sxm4 sxm4># sys sys>class t04 t04># t>r tagger>run take>it template
+0.10 tensorflow>intel terminate terminate>called test>set test>summary tf_cpp_min_log_level tf_cpp_min_log_level>#
+0.10 that's>the the>cards the>jax the>latest the>message the>missing the>model the>module the>new the>node the>numpy
+0.10 the>nvidia the>onnxruntime the>other the>pc the>program the>readme the>reference the>replay the>sampler the>t4
+0.10 the>two the>windows then>in then>it's there>a there>is they>don't this>attack this>the threads throw tm>i5
+0.10 to>all to>buy to>free to>onnx tokenizers took total>allocation total>params tourner tower># transpose tree>map
+0.10 tried trotzdem>resource_exhausted tutorials twice umzug umzug>auf unable unable>to uncaught unet3d
+0.10 unser>nachtlauf up>in update update>jax_platforms upgrade uploaded usage># use>a user>cpu using># using>gpu v5
+0.10 validation van van>de vendor very>same vga># vllm vllm>serve vllm_cpu_omp_threads_bind># vps># walltime>#
+0.10 warning># was>the wav># we>run we>use week welcome wen went>through when>calling when>you where where>the
+0.10 where_3 where_3>status which>made whl win># window># with>an with>execution with>g with>memory_kind with>result
+0.10 with>unified worker>pid workers># workers>on workstation world worse would>do wrapped wrong x64>关 x9000 x>x
+0.10 xdist xeon xeon>e5 xeon>gold xla>would xla_bridge>py xla_extension>has you># you>asked you>would your>container
+0.10 your>notebook your>session zeros># á ã ã>o ç>al çã çã>o è>le è>re é>el ê ú видеокарта добавьте здравствуйте на>#
+0.10 ответ>на падает поддержка поддержки сервис спасибо 。>jax い>。 い>た さ す す>。 す>る た>の ち で と ど な>く
+0.10 に>す ね は り>ま を># を>使 を>試 イ サ>ー ズ ッ>プ ド>で フ プ レ ー>バ 上 为 了>。 以>后 你 关 决 列 到 加
+0.10 加>载 動 卡>的 台 吗 問 回>复 回>答 境 増 复 天 好>我 客 客>户 工 师 您 您>好 成># 户 户>描 投 投>入 报 描 描>述
+0.10 支 改 改>成 是>内 条 没>有 点 無 無>理 相 节 节>点 落 解>决 試 試>し 认 说 请>问 質 質>問 载 述 配 配>列 错 长
+0.10 默 默>认 데이터 두 만 오류가 오류가>납니다
+0.15 #>batch_size #>box #>building #>cl #>concat #>cpu_py311h #>cpu_worker #>cpus #>cu121 #>cuda12 #>default_loader
+0.15 #>device #>device_type #>docker #>documents #>g7 #>gtx #>here #>k #>kind #>ocpu #>old #>one #>onnx
+0.15 #>oom_score_adj #>oomkilled #>pjrt_stream_executor_client #>portable #>priya #>py3 #>ranks #>rapidocr #>same
+0.15 #>t06 #>training #>tritonbackend_modelinstanceinitialize #>tts #>und #>used #>vga #>via #>xlarge #>ç #>в #>核
+0.15 #>기가 0 4 8 a>bug a>quarter actor address address>space after>using against agent al all>good
+0.15 alphafold>run_alphafold also amazon amazon>linux antwoord api api>non apple apr>è are>gone as>it as>not at>least
+0.15 atom attached>in aux average average># avoid azure>ml b2 b>dtype b>ü ba backbone>stage3 bar beam># been>on
+0.15 been>oom bekomme bekomme>beim beschleuniger beside bge bge>small bien bigmem binding bits>queuec
+0.15 block_until_ready boot>on bridge bs buenas buf but>a c c5 c>microsoft call>ortrun called>exit cannot>open
+0.15 cell>line cells cgroup chunk># cl>cpu cl>create_some_context cnn collection com>acme com>machine come>from como
+0.15 compatible compatible>controller computing computing>language config>config consider container>called conteneur
+0.15 controller conversion core>platform correcto could could>not counter cpu># cpu>device cpu>ep cpu>runtime
+0.15 cpu>wheel cpu>版 cpu_feature_guard cpu_feature_guard>cc cpu_py311h cpus>per crashed>after create_some_context
+0.15 cron ctx>cl cudaexecutionprovider>require da>faculdade dann das default_backend>jax default_loader
+0.15 default_loader>py desktop>with deterministic device>plugin device_put devices>cpu diff discord discussed disk
+0.15 disk># display dmesg>tail docker>inspect does>this doing dtype du during>processing dynamic e5># e5>large
+0.15 each>thread egrep either el em embed embedder>down empty enabled engine enough>memory era erro error_code
+0.15 error_code># estou event executable execute executor export export>fails faculdade failed>at faiss faiss>cpu
+0.15 falls>back family fast fastembed># first># fit>failed for>cpu for>host for>re four>bytes free>on from>conda
+0.15 from>pip from>python function_node g4dn># g>m g>of gave gb>are gb>disk gb>hbm gb>jax gb>laptop gb>was gb>yes
+0.15 generator gib>should gives>you gleich goes>through gold gpu>model gpu_memory_utilization gpus>i graphics grid
+0.15 grows guard gunicorn half has>failed has>to hast haswell>intel hatte hi home host>has hostconfig
+0.15 hostconfig>memory hosting how>big http http># i>tried idea imac impl implementation>com import>os in>cell in>ci
+0.15 in>predict in>task in>use in>words include increasing>gpu_memory_utilization info>logger info>ort
+0.15 initialize>backend inspect install>q instance_group instance_group>count intel>iris intfloat>multilingual into>#
+0.15 ipython is>full it's>fine it>as it>ends it>should it>take it>thanks j java>lang jax>device_put jax>devices
+0.15 jax>print jnp>stack jnp>zeros job jobid k>particles k>x kart keep>the kt l6 l>ä lang language launched layer
+0.15 layout least libonnxruntime_providers_cuda libonnxruntime_providers_cuda>so like>the linux># live load
+0.15 load>average locally lookup los lstm lstm>node m>g m>ó machine>family machinetype mails main>py maintainer
+0.15 make>it mal mapped mask max># mb>allocatable mb>total mem>per memory>on memory_stats mesh method metrics>cc
+0.15 mib>used minilm mit mode model>fit model>onnx model>x_test modelinstanceinitialize monitor more>memory msg>start
+0.15 mu multilingual multilingual>e5 nachtrag name>stem ncnn never no>lo no>nnapi noch node>v20 normal># not>be
+0.15 notice np>load np>stack npy nuc nv object>file oc ocpu ocpu># oct oct># oder ol ol>á once onnx># onnxruntime>gpu
+0.15 oom>killed oom_score_adj oomkilled># open open>shared opt_state optax># optiplex or>device or>lower ortrun
+0.15 ortrun>error_code packages packages>jax pairs panicked parallel># partition pas>de path pbs per>cpu plain
+0.15 platform>cpu_feature_guard platinum platinum># pods portable portable>computing post prngkey># pro probe
+0.15 process># prod prod>embedder profiling programs provare py3 py311h quarter quarter>of queue raised>to
+0.15 random>normal ranks ranks>per reinicio relax relevant req requests>cpu require require>cudnn rerun reserved
+0.15 resource_list resource_list>ncpus rm>m roberta>encoder rodou rui run>py run>with running>lstm s salloc
+0.15 same>problem says>cpu scan scf scratch screenshot screenshot>attached se>me seems>to segnalazione sentence serve
+0.15 service session>crashed set_visible_devices set_visible_devices>gpu setting shared>object shows>the side sigkill
+0.15 silver sin skipping slice slurm># slurmstepd slurmstepd>error small># smp snakemake snapshot so>with sol solved
+0.15 some>of sono sono># source stage3 staging std_log std_log>txt step>tasks sum surface synth t06 t06># t3>large
+0.15 table tagger take take># tasks>have tests the>build the>kernel the>kv the>login the>memory the>one the>pool
+0.15 the>problem the>server the>ulimit there>you this>on this>week those ticket time to>initialize to>run tokens>#
+0.15 took># total>used tp trains transformers>js treino tritonbackend tritonbackend_modelinstanceinitialize true>#
+0.15 tts>api tutorial txt txt>xlaruntimeerror u># u>net ubuntu>ip uft uid uid># ulimit unexpected unit
+0.15 update>jax_platform_name use>gpu used>free user's user># user>virt using>all util uv uvicorn v0 v0># v20 vectors
+0.15 venv vga vga>compatible via visible>gpu vllm_cpu_omp_threads_bind vllm_target_device vllm_target_device>cpu
+0.15 vmrss vmrss># voll von votre w>tensorflow was>at wasm>backend wav we>get we>moved went>on what>does whoever win
+0.15 with>gpu words words>it x86_64>linux x>and x>epyc x_test xla_flags>xla_force_host_platform_device_count
+0.15 xla_force_host_platform_device_count xla_force_host_platform_device_count># xla_python_client_mem_fraction xml
+0.15 yesterday you've you've>got your>gpu your>log z z>info ä>t ä>uft ç>kt î ó>j без>видеокарты всем вывод гб>озу
+0.15 запускаю или нет облако привет у это яндекс яндекс>облако ячейка ячейка>с い か>。 く け こ>ろ さ>く た>と と>こ
+0.15 の>で ょ ょ>う ら>通 を を>増 サ タ ッ ラ ン ン>タ 一 之 之>后 付 付>け 会 像 共 内 内>存 再 分 别 单 存 实
+0.15 实>验 実>行 常 提 数 明 显 有>显 核 核># 正>常 没 的 示 算 编 群 行 识 识>别 谢 谢>谢 通 验 기가 로그 배치
+0.15 없습니다 있고
+0.20 #>accelerator_type #>c9 #>chars #>dans #>days #>e6 #>eta #>g #>mcu #>off #>oom_kill #>page #>pip #>px
+0.20 #>retrieving #>s #>slurm #>t09 #>tb #>up #>v100 #>x #>개로 a100>with a>cpu a>g4dn a>jnp a>minute
+0.20 accelerator_type activate activity activity>monitor adj ages all>four allocate>more alphafold>sif am and>you
+0.20 and>your anon anon>rss anyway applications are># assistant at>nodejskernelbackend aucun aus away before>i
+0.20 betreff brings broken built but>not by>op c6g c9 called came>from chars chars># checkout chex chiuso ci
+0.20 client>edge clinfo>l cloud>google cluster cn com>microsoft comfyui conda>list conda_override_cuda
+0.20 config>set_visible_devices connected conv3d count cpu>build create critical cuda>available cuda>cuda_diagnostics
+0.20 cuda>diagnostic cuda_diagnostics cuda_diagnostics>cc cuda_visible_devices data>on dati de>carte de>los detected
+0.20 dev device>intel device_put>np devicename devicename>llvmpipe diagnostic diagnostic>information diagnostics
+0.20 did>it dockerfile>cpu document doesn't dort driver># ds920+ dso e6 edge edge>d el>nodo en>mi error>client
+0.20 error>detected error>invalid eta eta># event>in executesingleoutput exporter f32 failure>exception
+0.20 fastapi>uvicorn faut faut>il find>registered fit>on fit_gp fit_gp>py following for>cuda for>me for>opencl
+0.20 frage>in freeze>grep from>jnp function_node>wrapped__randomuniform_device_ g7># g>没 gb>ddr5 gb>keine gb>model
+0.20 gb>por general get>this git gold># google>com gpu>device gpu_mem_limit h100>with had>the haiku happens have>one
+0.20 headless help>jax helped here hetzner home>runner hostname hosts># immich>machine in>all in>alphafold in>an
+0.20 in>docker in>promise in>stepid in>your inference info>client information>for instance>type internal>server
+0.20 into>a invalid>tf_status io>shared ip ip># is>too isn't issue it's>that java># jax>md jax>src jax_platform_name
+0.20 jax_platform_name>cpu jupyter karte kb>anon ki kind_cpu l>é length little>for llama>bench load>dynamic long lvl
+0.20 lvl>error m>pytest machine>learning maria mat mcu me># mem>is memory>quota merhaba mettez mib>mem
+0.20 microsoft>onnxruntime ml>m5 model>predict mon much>for na># nachtlauf native>windows nb no>accelerator node>gpu
+0.20 node>has nodejskernelbackend nodejskernelbackend>executesingleoutput nodes noise not_found>could notebook>tried
+0.20 num_cpus num_cpus># num_gpus num_gpus># numpy o oc>logs offloading ohne on>ubuntu onnx>cpu onnx>model
+0.20 onnxruntime>not oom_kill oom_kill>event op>randomuniform opencl>tm optax out_flat p pavel per>instance per>task
+0.20 phone pid pip>install platform>with plugin point porque pour pressure>red prints priya proc>driver product
+0.20 promise promise>error protein ps>aux psutil>virtual_memory py>model python3>total python>fit_gp python>run
+0.20 pytorch r>platinum raise ram>without ran ran>it randomuniform rapidocr raspberry>pi ready registered>platform
+0.20 registering>gpu registro reporter request requests reserved>for resourceexhaustederror>function_node
+0.20 result>failure results retrieving retrieving>cuda rss># run>gpus run>the runner>work running>on runs>in
+0.20 runtime>for s>í scans section seen seit series server>error servidor>de setup short sif simply singularity
+0.20 skipping>registering slices small>amd64 so>no so>that's softmax sorry sort srun>p stage># started>the stepid
+0.20 stepid># still>get sul>nodo sur>un swapon synology>ds920+ systemd t09 t09># tail>n target tb tensorflow>tfjs
+0.20 textembedding tf_status tf_status># tfjs tfjs>node tfrt that>explains the>cuda the>embedding the>issue the>noise
+0.20 the>session the>small thought tiene tm>applications to>have to>see too>little total># total>ram total>vm
+0.20 total>vram tout tree tune turns uncaught>in uniform units usar utilis utilis>é variant virt>res virtual_memory
+0.20 vllm># vllm>cpu vram># wanted>to warning>could web>demo what>happens wheels wieder with>my works>for would
+0.20 wrapped__randomuniform_device_ wrapped__randomuniform_device_>oom xl y you>go z>jaxlib z>level z>lvl é автор вы
+0.20 за и ноутбук работает 。 か し な な>の の や ろ を>動 ル 上>跑 了 作 切 图 増>や 大 好 就 我>在 报>错 是>一 有
+0.20 理 腾 解 超 개로 환경
+0.25 #>cl_mem_object_allocation_failure #>data #>fastapi #>go #>h100 #>job #>kb #>kernel #>m #>not #>rc #>results
+0.25 #>rounds #>samples #>t22 #>w #>гигов a>machine a>protein a>the adam admin af2 ah ai all allocatable># ampere
+0.25 appendexecutionprovider_cuda>o arena around>the at>matmul_op_impl backend>cpu base>image batch because>i
+0.25 before>this beim big>jnp binary binder>gives bonjour but>i cellule chez choose chromadb clients conda>env config
+0.25 config>update consumption conv># copies cpu>mem crashes cuda12>cudnn89 cuda>cuda_driver cudnn89 d>#
+0.25 default>features design device>is di distro dmesg docker>run docs driver>is dual dyno e2 e>il edge>c einem
+0.25 ends>in enginecore>pid envs envs># execution>error exhausted exited>with f># failed_precondition
+0.25 failed_precondition>no falls far fastembed fedora fit>x fix folds freeze from>nvidia g7 g>on g>t gb>gpu gone
+0.25 gpu>at graph>execution guess heroku>standard hocam htcondor i>guess i>thought immer in>f32 in>our in>wslconfig
+0.25 inferencesession intra issue># it>isn't java jax>config jax>metal jax>を jetzt js k>with killed>process kind
+0.25 knoten kubelet large launcher le libonnxruntime limit>of linux>small load>library logs lol lvl>info lxc>#
+0.25 mac>mini make mark match matmul_op_impl matmul_op_impl>h medium mem>command memory>killed metal>plugin mib
+0.25 microsoft mini>pc msg much>ram my>desktop n2 name>p2o ncpus ncpus># new niente nnapi no>metal no>running
+0.25 no>visible nomad not>find notte numba number numpyro numpyro>nuts numpyro>set_host_device_count nuts>#
+0.25 ocr>python on>and only onnxruntime_onnx op>fill optimum or>do ortcudaprovideroptions ortsession outer>product
+0.25 overcommit_memory overcommit_memory># override p2o p2o>conv pc>i3 physical pi># pl platform>cpu port>á
+0.25 precondition process processes>found profile provider>cpu proxmox py310 python>c python>main quota>exceeded r14
+0.25 r14>memory r>xeon ram>use received reply resolution rounds rss rtx>a6000 run># run>pip run>python
+0.25 running>processes runtime>ubuntu22 sagt salloc>p says scheduled sd se see>the serving># set_host_device_count
+0.25 set_host_device_count># shm shutdown slim smi solo solved>it somebody st state>terminated std steht sul support
+0.25 surface>pro t14 t22 t22># t3>medium tensorflow>serving that the>difference the>wheel the>whole the>xeon then>the
+0.25 there's>no this>is til title to>create too tritonserver tritonserver># tuto type>none u>jax ubuntu22 ubuntu22>#
+0.25 und>die users userwarning v1 v1># values>yaml variable version vm>overcommit_memory voice wanted warmup we>do
+0.25 well went>away what what>bfc_arena what>happened will>be x>dyno x>xeon xeon>r xla>tsl y>batch_size á>til ç
+0.25 видеокарты вопрос гигов как на 、># か>し し>て せ>ん で>jax ま>せ ん ん>。 不>是 云 以 关>了 動>か 在 小 我
+0.25 是>不 显>卡 正 自 跑
+0.30 #>b #>cannot #>comes #>createexecutionproviderinstance #>en #>skipped #>slim #>small #>that #>tokens #>ubuntu
+0.30 #>vcpu #>ядра a>quadro a>thinkpad aber acelerador add after alphafold alten and>it are>installed arrays at>all
+0.30 attempt attempt># bad base># bash>nvidia begin begin>with bit blackjax bought bug>report but>it c++ cargo
+0.30 celeron colab>runtime command>not conda>forge counts cpu>jax cpuexecutionprovider create>cudaexecutionprovider
+0.30 createexecutionproviderinstance createexecutionproviderinstance>failed d dans debian>#
+0.30 default>onnxruntime_pybind_state dell demo dependencies describe detected># detector diyor doctr e>pyopencl
+0.30 einsum embedding>service env>grep epyc epyc># error_message>non events exceeds executing export>jax_platforms
+0.30 eye fedora># fill fit for>now forge found>it from>host functions gb>per gb>で gerade half>of happened have>to
+0.30 heroku host>is hosts i>nvidia i>put i>ç icd il implementation infer># instance its jnp>eye json just kb keep
+0.30 kills large># last>state lavapipe length># limits>cpu login>node lxc macbook>pro materialises matrix md mem
+0.30 memtotal merci mib>of minute ml n1>n1 n># native needs new>inferencesession node>exporter nodes>have nvidia>smi
+0.30 of>free of>ram on>windows onnxruntime_pybind_state onnxruntime_pybind_state>cc org packagereference pdf percent
+0.30 pid>user pip>freeze piper plugins port processes proxmox>lxc pthread px pybind random reason reason>oomkilled
+0.30 repo requirements resources>limits restarting righe rtx runtime salve sbatch server># session session>ready
+0.30 shared>cpu since sorry>for spawned stage submitted>from successfully sudo swapfile synology t>é taken
+0.30 tensorflow>base tensorflow_serving that>time the>a10 the>container the>free the>tpu theta tmp trained tts
+0.30 type>double ubuntu un vae values vm># vmware warmup>ok we weil with>d worker x86_64 x># xla_target xlarge yml
+0.30 you yours ó виртуалке при ядра ядра># 卡 定 己 把 是 自>己 要 试 안녕하세요
+0.35 #>gi #>grid #>layer #>llvmpipe #>tests =TPU a1># adam>moments advice ale ampere>a1 and>cuda and>then android any
+0.35 any>more appendexecutionprovider_cuda as at>that au bashrc bench>py bug cannot>dlopen card>or cell cfg
+0.35 chain_method>sequential chrome chromebook compiling cuda_driver>cc de def der device_type dim directml dlopen
+0.35 dlopen>some documents e5 echo elixir embedder embeddings es even executionproviders features filenames for>that
+0.35 forecast free># friend global gp gpu>a100 gpu>devices gpu>libraries grep guest h100s hab haswell>amd i3 i3>#
+0.35 i>bought icd>d iets in>der in>that info information intel># invalid is>it ja jaxopt julia keine less>than
+0.35 libraries linux>container lowering m6i>large mac macbook mijn moet moet>ik moments my>workstation na nee no>jax
+0.35 nvidia>driver o>n ocr og ort>c++ package par posterior pro># proc processing>onnxruntimeerror pytest pytest>n
+0.35 python>bench ram>or ray report returns root runpod said sampler say set set># share>vulkan shrink silver># sind
+0.35 sinfo sinfo>n smi>command some>gpu son space submitted team tf>random the>a100 the>failure the>laptop this tif
+0.35 torch># triage tsl tsl>framework unavailable unknown unknown>error usr>share var vk_icd_filenames
+0.35 vk_icd_filenames>usr vm vulkan>icd web what's windows with>radeon x86_64>json y>ü your é>l есть ответ по せ 后
+0.40 #>batch #>exceeds #>nvidia #>vae 64 a1 a>gpu and>ram arm64 auf>dem backend>cuda because>it boot com
+0.40 cpu_allocator_impl cpu_allocator_impl>cc cpu_worker cpu_worker>py cuda_driver device>cuda died do>have double
+0.40 embedding enable environ>cuda_visible_devices environment etc exceeds># exit>code exla fastapi
+0.40 framework>cpu_allocator_impl free>system gb>no gi has hostconfig>devicerequests i>e ich image>tensorflow
+0.40 info>msg install>onnxruntime installed je julia>using lspci>grep m1 m3 machine memory>usage more my># naar nodo
+0.40 not notebook np nx on>device opencv oracle package>version partitie please quota ran>out reranker rome rome>#
+0.40 sampling sets signal># small spot supported t3 termux there's tokens total unet vcpu virt vraag w w>onnxruntime
+0.40 want want># wheel which>jax will with>keras_backend wsl>shutdown you>want сервер
+0.45 #>mb #>passed #>tib #>로 a6000 accelerator>none app>function app>service appendexecutionprovider bash building
+0.45 came cannot class cuinit debian en exited explains ferma folding forgot gb geen history i've>a inside install
+0.45 ish jax>cpu keras_backend>tensorflow kvcache less limits m6i># memtotal># modal normal on>a on>this python>m
+0.45 rent run sessionoptions some standard swap system>memory tail># tarjeta terminated that's the thx tib time>#
+0.45 to>cuinit toml use v># vllm_cpu_kvcache_space vllm_cpu_kvcache_space># warning yaml yet z># zeros ü не 없음 에서
+0.50 #>but #>pod alpine answer are batch_size build cat closing cloud con cpu>haswell cpus d>lvp_icd devicerequests
+0.50 dockerfile error>worker geforce>rtx google haswell have>a i>ran i>set i>tensorflow import>jax index k8s killed
+0.50 len lspci lvp lvp_icd lvp_icd>x86_64 macos macos># mini moved>to mybinder mybinder>org not>found nuts off off>#
+0.50 ort plan project rc rc># sequential signal sub telemetry tf ticked use_gpu visible wasm windows># 서버
+0.55 accelerators bench big box busy compute dem die everything's exla>backend flax go later list llvm># login
+0.55 modello not>gpu null old on py rewrite so>appendexecutionprovider_cuda su thinkpad too>old transformer u
+0.55 use_gpu>false v was>set 로
+0.60 #>bits backend>client before bits client>host exceeded false float32 github jax>on livebook llvmpipe
+0.60 llvmpipe>llvm m mem># no>cuda num pi re samples string test
+0.65 #>cpu #>gigs #>гб =killed backend det driver env hbm ik import intel jnp no>accelerators platform runtime>type
+0.65 shared swap># tail thread was без гб
+0.70 #>gb azure er from gigs gives gpu>is has>jax low
+0.75 app base binder fat i m6i metal pip pocl
+0.80 accelerator container extra found grep>i jetson ulimit>v vcpu>#
+0.85 conda docker moved thin в
+0.90 llvm
+0.95 devices image so
+1.00 =tiny no onnx
+1.05 because
+1.20 =processor's_device cpu
+1.25 =Mac
+1.30 without
+1.35 none
+1.40 =processor
+1.70 =no_card
+1.75 =machine's_memory_is_full
+1.80 =no_device
+2.00 =container_without
+2.10 =small_host
+2.15 =package_without
+2.25 =program_without
+2.45 =job_without
+2.60 =idle_card
+3.25 =machine_without
"""
